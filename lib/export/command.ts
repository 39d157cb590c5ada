import { spawn } from 'node:child_process';

/**
 * Runs a program of `node_modules/.bin` and shows what it prints.
 *
 * @returns its exit code; 1 when it was stopped by a signal
 */
export function runCommand(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
