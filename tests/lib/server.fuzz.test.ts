import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RawAnswer, RawConnection, statusesOf } from '../fixtures/fuzz/raw-connection';
import { type RawRequest, requestMaker } from '../fixtures/fuzz/requests';
import { withServedSite } from '../fixtures/served-site';
import { withServer } from '../fixtures/small-site/project';

/** `FUZZ_SEED=$RANDOM FUZZ_FACTOR=20 npx vitest run tests/lib/server.fuzz.test.ts` looks further. */
const seed = Number(process.env.FUZZ_SEED ?? 539_2020);
const requests = 24_000 * Number(process.env.FUZZ_FACTOR ?? 1);

/** Answers of this server; 400, 408, 417 and 431 are also Node's to what it does not hand over. */
const statuses = [200, 206, 301, 302, 304, 400, 404, 405, 412, 416];
const statusesOfNode = [100, 400, 408, 417, 431];

/** What is wrong with an answer, as far as its own bytes tell; nothing when it is as expected. */
function problemOf({ method }: RawRequest, answer: RawAnswer, bodies: readonly Buffer[]) {
  const { status, headers, body } = answer;
  const isKnown = () => body.length === 0 || bodies.some((known) => known.equals(body));
  if (statusesOfNode.includes(status) && body.length === 0) return undefined;
  if (!statuses.includes(status)) return 'a status that this server does not have';
  if (!headers.has('content-security-policy')) return 'no security headers';
  if (status < 400 && status !== 304 && !['GET', 'HEAD'].includes(method)) return 'not allowed';
  if (status === 206) {
    return bodies.some((known) => known.includes(body)) ? undefined : 'a part of no file';
  }
  if (!isKnown()) return 'a body that is no file of the site';
  if ([301, 302].includes(status) && !/^\/(?!\/)[\x21-\x7e]*$/.test(headers.get('location') ?? ''))
    return 'leads elsewhere';
  return undefined;
}

const isServed = (file: string): boolean =>
  statSync(file).isFile() && !/_headers|config/.test(file);

describe('npm start', () => {
  it(`lives through ${requests} requests of any bytes, and answers each as expected (seed ${seed})`, async () => {
    await withServedSite(async (folder) => {
      const bodies = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, 'out', name))
        .filter(isServed)
        .map((file) => readFileSync(file));
      await withServer(folder, async (origin) => {
        const port = Number(new URL(origin).port);
        const make = requestMaker(seed);
        const problems: string[] = [];
        const seen = new Set<number>();
        let left = requests;
        const work = async () => {
          const connection = new RawConnection(port);
          while (left > 0 && problems.length < 10) {
            left -= 1;
            const request = make();
            const say = (problem: string) =>
              problems.push(
                `${problem}: ${JSON.stringify(request.bytes.toString('latin1', 0, 500))}`,
              );
            if (request.isWellFormed) {
              const answer = await connection.ask(request);
              const problem = problemOf(request, answer, bodies);
              if (problem) say(`${answer.status}, ${problem}`);
              seen.add(answer.status);
            } else {
              const odd = (await statusesOf(port, request)).filter(
                (status) => ![...statuses, ...statusesOfNode].includes(status),
              );
              if (odd.length > 0) say(`${odd}`);
            }
          }
          connection.close();
        };
        await Promise.all(Array.from({ length: 16 }, work));
        expect(problems).toEqual([]);
        expect(statuses.filter((status) => !seen.has(status))).toEqual([]);
        expect((await fetch(`${origin}/de/presse/`)).status).toBe(200);
      });
    });
  });
});
