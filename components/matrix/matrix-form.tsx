import { useTranslations } from 'next-intl';
import { OrderedList } from '@/components/site/list';
import { scriptPath } from '@/lib/files/hashed-names';
import type { Locale } from '@/lib/locales';
import { type MatrixColumn, matrixColumns } from '@/lib/matrix/matrix';
import { matrixWords } from '@/lib/matrix/words';

/**
 * The matrix as a form that runs in the browser and sends nothing. Without JavaScript a sentence
 * leads to the files instead.
 */
export function MatrixForm({ locale }: { locale: Locale }) {
  const words = matrixWords(locale);
  return (
    <>
      <matrix-form data-words={JSON.stringify(words)}>
        <Form />
      </matrix-form>
      <script type="module" src={scriptPath('matrix-form')} />
    </>
  );
}

function Form() {
  const t = useTranslations('MatrixForm');
  return (
    <>
      <noscript>
        <p>{t('withoutScript')}</p>
      </noscript>
      <form noValidate aria-labelledby="matrix-formular">
        <h3 id="matrix-formular">{t('title')}</h3>
        <p>{t('privacy')}</p>
        <OrderedList />
        <template>
          <li>
            <fieldset>
              <legend>{t('row')}</legend>
              {matrixColumns.map((column) => (
                <Field key={column} column={column} />
              ))}
              <button type="button" className="button" name="remove">
                {t('remove')}
              </button>
            </fieldset>
          </li>
        </template>
        <p>
          <button type="button" className="button" name="add">
            {t('add')}
          </button>
        </p>
        <p className="matrix-keep">
          <input type="checkbox" name="keep" id="matrix-merken" />{' '}
          <label htmlFor="matrix-merken">{t('keep')}</label>
        </p>
        <p className="matrix-actions">
          <button type="submit" className="button button-primary">
            {t('download')}
          </button>{' '}
          <button type="reset" className="button">
            {t('clear')}
          </button>
        </p>
        <p role="status" data-saved={t('saved')} data-failed={t('failed')} />
      </form>
    </>
  );
}

const required: Partial<Record<MatrixColumn, true>> = { paper: true, proposal: true };

/** The element numbers the ids when it copies the row. */
function Field({ column }: { column: MatrixColumn }) {
  const t = useTranslations('MatrixForm');
  const columns = useTranslations('Matrix.columns');
  const isRequired = required[column];
  return (
    <div className="matrix-field">
      <label htmlFor={`matrix-${column}`}>
        {columns(column)} {isRequired && <span>{t('required')}</span>}
      </label>
      <textarea
        id={`matrix-${column}`}
        name={column}
        rows={isRequired ? 1 : 3}
        dir="auto"
        required={isRequired}
      />
      {isRequired && (
        <p id={`matrix-${column}-fehler`} className="matrix-error" hidden>
          {t('missing')}
        </p>
      )}
    </div>
  );
}
