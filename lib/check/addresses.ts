import { join } from 'node:path';
import { VFile } from 'vfile';
import { isLocale } from '../locales.ts';
import { isReservedId } from '../markdown/reserved-ids.ts';
import { hasView, requiredPages } from '../navigation.ts';
import { documentKinds, type Kind } from '../schema.ts';
import type { ContentFiles, DocumentFiles } from '../source/files.ts';
import { reportProblem } from '../source/problem.ts';
import { firstSteps, isStep, sideBySideStep, viewSteps, wordingStep } from '../urls.ts';

const longestStep = 100;

/** Windows cannot hold a folder of such a name, whoever works there could not open the content. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const takenByFiles = new Set<string>(Object.values(firstSteps));
const takenByViews = new Set<string>(Object.values(viewSteps));

/** Checks that the folder of a document can be its address, and that no other page has it. */
export function checkAddress(document: DocumentFiles): void {
  const { kind, slug, factsFile, words } = document;
  const file = factsFile ?? [...words.values()][0];
  const steps = slug.split('/');
  if (!file || !steps.every(isStep)) return; // The folder itself is reported.
  const reason =
    steps.map((step) => stepProblem(kind, step)).find(Boolean) ?? pathProblem(document);
  if (reason) reportProblem(file, reason);
}

function stepProblem(kind: Kind, step: string): string | undefined {
  if (step.length > longestStep) {
    return `Der Ordnername „${step.slice(0, 30)}…“ ist zu lang. Erlaubt sind höchstens ${longestStep} Zeichen.`;
  }
  const isTopic = kind === 'field' || kind === 'theme' || kind === 'issuer';
  const isTaken =
    step === sideBySideStep ||
    step === wordingStep ||
    deviceName.test(step) ||
    (kind === 'term' && isReservedId(kind, step)) ||
    (isTopic && (takenByViews.has(step) || /^\d{4}$/.test(step)));
  return isTaken ? reserved(step) : undefined;
}

function pathProblem({ kind, slug }: DocumentFiles): string | undefined {
  if (kind !== 'page') return undefined;
  if (takenByFiles.has(slug) || isLocale(slug)) return reserved(slug);
  if (hasView(slug)) return undefined;
  return `An der Adresse /${slug}/ zeigt die Website keine Seite. Seiten liegen in seiten/<Name>/ oder seiten/entstehung/<Name>/. Verschieben Sie den Ordner.`;
}

const reserved = (step: string): string =>
  `Der Ordnername „${step}“ ist vergeben: Die Website braucht ihn für anderes. Wählen Sie einen anderen Namen.`;

/** Checks that the pages are there without which the site cannot be built. */
export function checkRequiredPages({ documents, files }: ContentFiles, folder: string): void {
  const there = new Set(documents.map(({ path }) => path));
  for (const slug of requiredPages) {
    const path = `${documentKinds.page.folder}/${slug}`;
    if (there.has(path)) continue;
    const missing = new VFile({ path: join(folder, path) });
    files.push(missing);
    reportProblem(
      missing,
      'Diese Seite fehlt, und die Website braucht sie. Legen Sie sie wieder an.',
    );
  }
}
