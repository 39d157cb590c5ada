import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a family of processes cost. */
export interface Costs {
  seconds: number;
  /** Of all cores together. */
  processorSeconds: number;
  /** In MB of 10⁶ bytes, of all processes together at the worst moment; what they share counts once. */
  peakMegabytes: number;
}

interface Process {
  pid: number;
  kilobytes: number;
  processorSeconds: number;
}

/** Measures some work and everything that it starts, once a second. */
export async function measureCosts(work: () => Promise<void>): Promise<Costs> {
  const started = Date.now();
  const processorTime = new Map<number, number>();
  let peak = 0;
  const look = () => {
    const processes = childProcesses();
    peak = Math.max(
      peak,
      processes.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
    );
    for (const { pid, processorSeconds } of processes) processorTime.set(pid, processorSeconds);
  };
  const timer = setInterval(look, 1000);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return {
    seconds: Math.round((Date.now() - started) / 1000),
    processorSeconds: [...processorTime.values()].reduce((sum, time) => sum + time, 0),
    peakMegabytes: Math.round((peak * 1024) / 1e6),
  };
}

/** The processes that this one has started, and those that they have started. */
function childProcesses(): Process[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,cputimes='], { encoding: 'utf8' });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .sort(([a = 0], [b = 0]) => a - b);
  const family = new Set([process.pid]);
  return rows.flatMap(([pid = 0, parent = 0, processorSeconds = 0]) => {
    if (!family.has(parent)) return [];
    family.add(pid);
    return [{ pid, kilobytes: proportionalMemory(pid), processorSeconds }];
  });
}

/** A process's own memory and its part of what it shares with others, as Linux counts it. */
function proportionalMemory(pid: number): number {
  try {
    const memory = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(memory.match(/^Pss:\s+(\d+) kB$/m)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
