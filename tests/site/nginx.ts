import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliModule } from '../fixtures/debian-files.ts';
import { run } from '../fixtures/run.ts';

/** A certificate for `localhost` that nobody but a test trusts. */
export function makeCertificate(folder: string): { certificate: string; key: string } {
  const certificate = join(folder, 'certificate.pem');
  const key = join(folder, 'key.pem');
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', key, '-out', certificate];
  const { status, stderr } = run(
    'openssl',
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-days', '2', ...names, ...files],
  );
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  return { certificate, key };
}

export interface Nginx {
  folder: string;
  stop: () => Promise<void>;
}

interface Settings {
  /** Processes, and connections of each. */
  workers?: number;
  connections?: number;
  withBrotli?: boolean;
}

/**
 * Runs nginx apart from the system's: a folder, a process, and what it is told here.
 *
 * @param configure gives what stands in `http { … }`, for a folder in which files may be made
 */
export async function startNginx(
  configure: (folder: string) => string,
  { workers = 1, connections = 512, withBrotli = true }: Settings = {},
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const file = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  mkdirSync(join(folder, 'temporary'));
  writeFileSync(
    file,
    `${withBrotli ? `load_module ${brotliModule};` : ''}
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log ${folder}/error.log;
worker_processes ${workers};
worker_rlimit_nofile ${connections * 2 + 100};
events { worker_connections ${connections}; }
http {
${temporary.map((name) => `  ${name}_temp_path ${folder}/temporary/${name};`).join('\n')}
${configure(folder)}
}
`,
  );
  const { status, stderr } = run('nginx', '-t', '-q', '-e', join(folder, 'error.log'), '-c', file);
  if (status !== 0) throw new Error(`nginx does not accept its configuration: ${stderr}`);
  const server = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', file], {
    stdio: 'inherit',
  });
  // The check above made the file; nginx writes its number there when it listens.
  while (readFileSync(join(folder, 'pid'), 'utf8') === '') {
    if (server.exitCode !== null) throw new Error(`nginx ended at once; see ${folder}/error.log.`);
    await delay(20);
  }
  return {
    folder,
    stop: async () => {
      server.kill('SIGQUIT');
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
