import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';

const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

test('the Nu HTML checker finds no error on any page', () => {
  test.setTimeout(600_000);
  const { stderr, error } = spawnSync(
    'java',
    ['-jar', vnu, '--skip-non-html', '--errors-only', '--format', 'json', 'out'],
    { encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
  );
  expect(
    error,
    'Java is needed for the Nu HTML checker: apt-get install default-jre-headless',
  ).toBeUndefined();
  const { messages } = JSON.parse(stderr) as {
    messages: { url: string; message: string; extract: string }[];
  };
  expect(messages.map(({ url, message, extract }) => `${url}: ${message} (${extract})`)).toEqual(
    [],
  );
});
