import { useTranslations } from 'next-intl';
import { scriptPath } from '@/lib/files/hashed-names';
import type { PageToolsWords } from './page-tools-words';

/** Hear the page, pass it on, print it. Each needs a script, so without one there is nothing. */
export function PageTools() {
  const t = useTranslations('PageTools');
  const words: PageToolsWords = {
    copied: t('copied'),
    failed: t('failed'),
    reading: {
      bar: t('bar'),
      back: t('back'),
      forward: t('forward'),
      pause: t('pause'),
      resume: t('resume'),
      slower: t('slower'),
      faster: t('faster'),
      stop: t('stop'),
      noVoice: t('noVoice'),
      onlineVoice: t('onlineVoice'),
      useOnlineVoice: t('useOnlineVoice'),
    },
  };
  return (
    <>
      <page-tools data-words={JSON.stringify(words)} hidden>
        <button type="button" className="button" data-tool="read">
          {t('read')}
        </button>
        <button type="button" className="button" data-tool="share">
          {t('share')}
        </button>
        <button type="button" className="button" data-tool="print">
          {t('print')}
        </button>
        <span role="status" />
      </page-tools>
      <script type="module" src={scriptPath('page-tools')} />
    </>
  );
}
