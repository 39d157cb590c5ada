import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** Half of the time of the defaults: many small documents are over before Java has learnt a lot. */
const java = ['-Xss4m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Safari tells of lists without bullets only by this role, see `components/site/list.tsx`. */
const roleForSafari = 'The “list” role is unnecessary for element “[uo]l”\\.';

interface Message {
  url: string;
  message: string;
  extract?: string;
}

/**
 * What the Nu HTML checker says of all HTML files in a folder, warnings included. One program goes
 * through all of them, one after the other.
 *
 * @throws when Java is not there
 */
export async function nuHtml(folder: string): Promise<string[]> {
  // Which language a text is in, content is checked for; the checker knows too few words of ours.
  const options = [
    '--skip-non-html',
    '--skip-info-messages',
    '--no-langdetect',
    '--filterpattern',
    roleForSafari,
    '--format',
    'json',
  ];
  const checker = spawn('java', [...java, '-jar', jar, ...options, folder]);
  const ended = new Promise((_, reject) => {
    checker.on('error', (cause) => {
      const remedy = 'apt-get install default-jre-headless';
      reject(new Error(`The Nu HTML checker needs Java: ${remedy}`, { cause }));
    });
  });
  const output = await Promise.race([text(checker.stderr), ended]);
  return read(String(output)).map(({ url, message, extract }) => `${url}: ${message} (${extract})`);
}

function read(output: string): Message[] {
  try {
    return JSON.parse(output).messages;
  } catch {
    throw new Error(`The Nu HTML checker failed: ${output.slice(0, 1_000)}`);
  }
}
