import { localeCodes, sourceLocale } from '../locales.ts';
import { entryPath, languageChoicePath, notFoundPath, pathIn, shortPath } from '../urls.ts';
import { acceptedLocalePatterns } from './accept-language.ts';
import { contentTypes, unknownType } from './content-types.ts';
import {
  cacheDefault,
  cacheRules,
  openFiles,
  openHeaders,
  securityHeaders,
  transportSecurity,
} from './headers.ts';
import {
  allowedMethods,
  hiddenFiles,
  languageNames,
  languageSpellings,
  notFoundPages,
  printedNumber,
  unkeptStatuses,
} from './server-rules.ts';

export interface NginxOptions {
  /** The host name of the site. */
  name: string;
  /** The folder of the finished site, as an absolute path. */
  root: string;
  /** Files of the certificate and its key; without them TLS ends at a proxy in front of nginx. */
  tls?: { certificate: string; key: string };
  /** Whether nginx has the module `brotli_static`. */
  brotli?: boolean;
  /** Whether browsers should come with TLS only for two years, whatever becomes of this host. */
  hsts?: boolean;
  /** The addresses of the machine to listen at. */
  addresses?: readonly string[];
  port?: number;
  /** For plain HTTP, where TLS is on; it only leads to the other. */
  plainPort?: number;
}

const everyAddress = ['0.0.0.0', '[::]'];

/**
 * A configuration of the site for nginx (1.18 or newer), to be included at the level of `http`:
 * headers of `headers.ts`, types of `content-types.ts`, languages of `lib/locales.ts`.
 *
 * Only `/` depends on the languages that the browser asks for. What nginx cannot do there:
 * `acceptedLocalePatterns`.
 */
export function nginxConfiguration(options: NginxOptions): string {
  const { name, root, tls, brotli = true, hsts = true, addresses = everyAddress } = options;
  const { port = tls ? 443 : 80, plainPort = 80 } = options;
  const names = openHeaders.map(([name]) => name);
  const always = hsts ? [...securityHeaders, transportSecurity] : securityHeaders;
  const headers = always.filter(([name]) => !names.includes(name));
  return `# Written by "npm run nginx"; do not change it here.

# The reader's language: the first one of the site that the browser likes best.
map $http_accept_language $site_accepted {
  default "";
${acceptedLocalePatterns()
  .map((pattern) => `  ${quoted(`~*${pattern}`)} $site_name;`)
  .join('\n')}
}
map $site_accepted $site_home {
  default "";
${languageNames.map(([name, code]) => `  ${name} ${pathIn(code, '/')};`).join('\n')}
}
# Addresses that name a language otherwise: in capital letters, with a region.
map $request_uri $site_spelled {
  default "";
  ~^/(?:${localeCodes.join('|')})(?:[/?]|$) "";
${languageSpellings
  .map(([pattern, code]) => `  ${quoted(`~*${pattern}`)} ${pathIn(code, '$site_rest')};`)
  .join('\n')}
}
# The page that asks for a language stays within reach.
map $request_uri $site_entry {
  default $site_home;
  ${quoted(languageChoicePath)} "";
}
map $uri $site_vary {
  default "";
  ${entryPath} Accept-Language;
  ${entryPath}index.html Accept-Language;
}
map $request_method $site_refused {
  default 1;
${allowedMethods.map((method) => `  ${method} 0;`).join('\n')}
}
map $uri $site_cache {
  default ${quoted(cacheDefault)};
${cacheRules.map(([pattern, value]) => `  ${quoted(`~${pattern}`)} ${quoted(value)};`).join('\n')}
}
# What other sites may read in a browser too.
${openHeaders
  .map(
    ([header, value]) => `map $uri ${variableOf(header)} {
  default ${quoted(Object.fromEntries(securityHeaders)[header] ?? '')};
  ${quoted(`~${openFiles}`)} ${quoted(value)};
}`,
  )
  .join('\n')}
map $uri $site_not_found {
  default ${notFoundPath()};
${localeCodes.map((code) => `  ~^${pathIn(code, '/')} ${notFoundPath(code)};`).join('\n')}
}
# Answers to one reader's condition, and failures, are of no use to others.
map $status $site_cache_control {
  volatile;
  default $site_cache;
${unkeptStatuses.map((status) => `  ${status} no-store;`).join('\n')}
}
map $status $site_allow {
  default "";
  405 ${quoted(allowedMethods.join(', '))};
}
${tls ? redirectToTls(name, addresses, port, plainPort) : ''}
server {
${addresses.map((address) => `  listen ${address}:${port}${tls ? ' ssl http2' : ''};`).join('\n')}
  server_name ${name};
  root ${quoted(root)};
  index index.html;
${tls ? tlsSettings(tls) : ''}
  server_tokens off;
  ${withoutLogs}

  # Redirects stay at the host and the scheme that the reader sees, behind a proxy too.
  absolute_redirect off;

  # Nothing is sent to the site but short requests.
  client_max_body_size 1k;
  client_header_timeout 10s;
  client_body_timeout 10s;
  send_timeout 10s;
  keepalive_timeout 30s;
  reset_timedout_connection on;

  sendfile on;
  tcp_nopush on;
  etag on;
  # RFC 9110: the page is as old as the browser's copy, or older. One range, or the whole file.
  if_modified_since before;
  max_ranges 1;
  # Saves a sixth of what a page costs. Few enough for the 1,024 open files of a process; a new
  # site is seen within a second.
  open_file_cache max=200 inactive=60s;
  open_file_cache_valid 1s;

  # Copies made by the build, for proxies too.
  gzip off;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_http_version 1.0;
${brotli ? '  brotli_static on;\n' : ''}
  charset off;
  default_type ${unknownType};
  types {
${contentTypes
  .filter(([ending]) => isExtension(ending))
  .map(([ending, type]) => `    ${quoted(type)} ${ending.slice(1)};`)
  .join('\n')}
  }

${headers.map(([header, value]) => `  add_header ${header} ${quoted(value)} always;`).join('\n')}
${openHeaders.map(([name]) => `  add_header ${name} ${variableOf(name)} always;`).join('\n')}
  add_header Cache-Control $site_cache_control always;
  add_header Vary $site_vary always;
  add_header Allow $site_allow always;

  if ($site_refused) {
    return 405;
  }

  error_page 404 = @missing;
  recursive_error_pages on;

  location = ${entryPath} {
    # A build for a trial may have fewer languages.
    if (-f "$document_root\${site_entry}index.html") {
      return 302 $site_entry;
    }
  }
  # The page of a folder; first, because it is what readers ask for.
  location ~ "/$" {
    try_files \${uri}index.html =404;
  }
  location ~ ${quoted(hiddenFiles)} {
    return 404;
  }
  location ~ ${quoted(notFoundPages)} {
    internal;
    error_page 404 ${notFoundPath()};
    recursive_error_pages off;
  }
${contentTypes
  .filter(([ending]) => !isExtension(ending))
  .map(
    ([ending, type]) => `  location ~ ${quoted(`${ending.replaceAll('.', '\\.')}$`)} {
    types {}
    default_type ${quoted(type)};
  }`,
  )
  .join('\n')}
  location @missing {
    error_page 404 $site_not_found;
    # The number of a release as it is printed.
    if ($uri ~ ${quoted(printedNumber)}) {
      return 301 ${shortPath('$1/$2')};
    }
    if ($site_spelled) {
      return 302 $site_spelled;
    }
    # An address without a language leads to the German page, if there is one.
    if (-d $document_root${pathIn(sourceLocale, '$uri')}) {
      return 302 ${pathIn(sourceLocale, '$request_uri')};
    }
    return 404;
  }
}
`;
}

/** What nginx writes of an error names the reader's address and the request. */
const withoutLogs = `# Addresses, and with them search words, are not written down.
  access_log off;
  error_log /dev/null emerg;`;

/** Plain HTTP leads to the same address with TLS. */
const redirectToTls = (
  name: string,
  addresses: readonly string[],
  port: number,
  plainPort: number,
) => `
server {
${addresses.map((address) => `  listen ${address}:${plainPort};`).join('\n')}
  server_name ${name};
  server_tokens off;
  ${withoutLogs}
  return 301 https://${name}${port === 443 ? '' : `:${port}`}$request_uri;
}
`;

/** Mozilla's "intermediate" configuration (version 5.7): every browser of the last ten years. */
const tlsSettings = ({ certificate, key }: { certificate: string; key: string }) => `
  ssl_certificate ${quoted(certificate)};
  ssl_certificate_key ${quoted(key)};
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;
  ssl_prefer_server_ciphers off;
  ssl_session_timeout 1d;
  ssl_session_cache shared:site:10m;
  ssl_session_tickets off;
`;

/** The variable that holds the value of a header: `$site_access_control_allow_origin`. */
const variableOf = (header: string): string => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** Whether an ending is the last part of a name alone, which is all that nginx looks at. */
const isExtension = (ending: string): boolean => /^\.[^./]+$/.test(ending);

/** A word of the configuration; variables stay what they are. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
