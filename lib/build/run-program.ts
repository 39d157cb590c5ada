import { spawn } from 'node:child_process';

/** Next.js reports nothing to its makers. */
export const withoutTelemetry = { NEXT_TELEMETRY_DISABLED: '1' };

/**
 * Runs a program of `node_modules/.bin` and shows what it prints.
 *
 * @param environment added to that of this process
 * @returns its exit code
 * @throws when it cannot be started, or was stopped by a signal
 */
export function runCommand(
  program: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...withoutTelemetry, ...environment },
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === null) reject(new Error(`${program} wurde beendet (${signal}).`));
      else resolve(code);
    });
  });
}
