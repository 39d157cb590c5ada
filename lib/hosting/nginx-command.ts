import { parseArgs } from 'node:util';
import { nginxConfiguration } from './nginx.ts';

const usage = `npm run --silent nginx -- --name www.example.org --root /srv/site/out \\
  --certificate /etc/ssl/site.pem --key /etc/ssl/site.key

prints a configuration for nginx, to be saved in /etc/nginx/conf.d/.

--name         the host name of the site
--root         the folder of the finished site, as an absolute path
--certificate  the certificate with its chain, and
--key          its key; leave both out when TLS ends at a proxy in front of nginx
--no-hsts      for a trial: browsers then do not remember to come with TLS only
--no-brotli    for an nginx without the module brotli_static (Debian: libnginx-mod-http-brotli-static)`;

function fail(reason: string): never {
  console.error(`${reason}\n\n${usage}`);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      allowNegative: true,
      options: {
        name: { type: 'string' },
        root: { type: 'string' },
        certificate: { type: 'string' },
        key: { type: 'string' },
        brotli: { type: 'boolean' },
        hsts: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** `npm run nginx`: prints the configuration of nginx for the site. */
const { name = '', root = '', certificate, key, brotli, hsts } = readOptions();
if (!/^[a-z0-9.-]+$/i.test(name)) fail('--name must be a host name, such as www.example.org.');
const paths = [root, certificate, key].filter((path) => path !== undefined);
if (!paths.every((path) => /^\/[^\s"'$;{}\\]*$/.test(path))) {
  fail('--root, --certificate and --key must be absolute paths without spaces or quotes.');
}
if (Boolean(certificate) !== Boolean(key)) fail('--certificate and --key belong together.');
const tls = certificate && key ? { certificate, key } : undefined;
process.stdout.write(nginxConfiguration({ name, root, tls, brotli, hsts }));
