import { type ChildProcess, spawn } from 'node:child_process';
import { withoutTelemetry } from '../run-program.ts';

/** Starts `next dev` for this machine alone: what is drafted here is nobody else's yet. */
export function startDevServer(): ChildProcess {
  return spawn('next', ['dev', '--hostname', 'localhost'], {
    stdio: 'inherit',
    env: { ...process.env, ...withoutTelemetry },
  });
}
