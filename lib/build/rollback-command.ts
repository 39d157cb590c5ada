import { rollBack } from './release/rollback.ts';

/** `npm run rollback`: makes the version before the site again; `-- <version>` another one. */
const { done, text } = await rollBack(process.argv[2]);
if (done) console.log(text);
else console.error(text);
process.exitCode = done ? 0 : 1;
