import { readCalendarLock, writeCalendarLock } from '../revisions/lock.ts';
import { revisionsOf } from '../revisions/revisions.ts';
import { readDocuments } from '../source/read-documents.ts';

/** `npm run calendar -- accept`: records what the entries of the calendar say now, and since when. */
const [command] = process.argv.slice(2);

if (command === 'accept') {
  const lock = readCalendarLock();
  const changed = revisionsOf(await readDocuments(), lock, new Date()).filter(
    ({ isRecorded }) => !isRecorded,
  );
  for (const { path, changed: time, entry } of changed) {
    lock[path] = { changed: time, entry };
    console.log(`Vermerkt: ${path}`);
  }
  if (changed.length > 0) writeCalendarLock(lock);
  else console.log('Es gibt nichts zu vermerken.');
} else {
  console.error(
    'So geht es: npm run calendar -- accept   vermerkt, dass sich Einträge im Kalender geändert haben',
  );
  process.exitCode = 1;
}
