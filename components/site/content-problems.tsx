import { readProblems } from '@/lib/library/problems';
import { sourceLocale } from '@/lib/locales';

/** What is wrong in `content/`, above each page of `npm run dev`; the published site has none. */
export function ContentProblems() {
  const { title, problems } = readProblems() ?? { problems: [] };
  if (problems.length === 0) return null;
  return (
    <aside className="notice" role="alert" lang={sourceLocale} dir="ltr">
      <p>{title}</p>
      <ul>
        {problems.map(({ place, reason }) => (
          <li key={place + reason}>
            <code>{place}</code> {reason}
          </li>
        ))}
      </ul>
    </aside>
  );
}
