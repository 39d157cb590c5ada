import { Reader } from './reader';
import type { ReadingWords } from './reading-words';
import { type Sentence, sentencesOf } from './sentences';
import { knownVoices, voiceFor } from './voices';

const highlight = 'read-aloud';

/**
 * Reads the text of the page aloud, and shows a bar to steer it. Only voices on the device are used,
 * unless the reader allows one that sends the text to a company.
 *
 * @param tools the element below which the bar stands; the text is the article around it
 */
export async function readAloud(tools: HTMLElement, words: ReadingWords): Promise<void> {
  closeBar(tools);
  const voices = 'speechSynthesis' in window ? await knownVoices() : [];
  const { lang } = document.documentElement;
  if (voiceFor(lang, voices, false)) start(tools, words, voices, false);
  else offerOnlineVoice(tools, words, voices, Boolean(voiceFor(lang, voices, true)));
}

function start(
  tools: HTMLElement,
  words: ReadingWords,
  voices: readonly SpeechSynthesisVoice[],
  isOnlineAllowed: boolean,
): void {
  const article = tools.closest('article') ?? document.body;
  const own = voiceFor(document.documentElement.lang, voices, isOnlineAllowed);
  const reader = new Reader(
    sentencesOf(article),
    (language) => voiceFor(language, voices, isOnlineAllowed) ?? own,
    mark,
  );
  const bar = makeBar(words);
  const pause = button(words.pause, () => {
    if (reader.isSpeaking) reader.pause();
    else reader.play();
    pause.textContent = reader.isSpeaking ? words.pause : words.resume;
  });
  const stop = (): void => {
    reader.stop();
    removeEventListener('pagehide', stop);
    closeBar(tools);
    tools.querySelector<HTMLElement>('[data-tool=read]')?.focus();
  };
  addEventListener('pagehide', stop);
  bar.append(
    button(words.back, () => reader.move(-1)),
    pause,
    button(words.forward, () => reader.move(1)),
    button(words.slower, () => reader.changeSpeed(-1)),
    button(words.faster, () => reader.changeSpeed(1)),
    button(words.stop, stop),
  );
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') stop();
  });
  tools.after(bar);
  pause.focus();
  reader.play();
}

/** Says that there is no voice, and what it would mean to use one elsewhere. */
function offerOnlineVoice(
  tools: HTMLElement,
  words: ReadingWords,
  voices: readonly SpeechSynthesisVoice[],
  isThere: boolean,
): void {
  const bar = makeBar(words);
  const text = document.createElement('p');
  text.tabIndex = -1;
  text.textContent = isThere ? `${words.noVoice} ${words.onlineVoice}` : words.noVoice;
  bar.append(text);
  if (isThere) {
    const use = button(words.useOnlineVoice, () => {
      closeBar(tools);
      start(tools, words, voices, true);
    });
    bar.append(use);
  }
  bar.append(button(words.stop, () => closeBar(tools)));
  tools.after(bar);
  text.focus();
}

function makeBar({ bar: label }: ReadingWords): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'reading-bar';
  bar.role = 'group';
  bar.ariaLabel = label;
  return bar;
}

function closeBar(tools: HTMLElement): void {
  const next = tools.nextElementSibling;
  if (next?.classList.contains('reading-bar')) next.remove();
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}

/** Marks the sentence that is spoken, and brings it into view. */
function mark(sentence: Sentence | undefined): void {
  CSS.highlights?.delete(highlight);
  if (!sentence) return;
  CSS.highlights?.set(highlight, new Highlight(...sentence.map(({ range }) => range)));
  const element = sentence[0]?.range.startContainer.parentElement;
  const { top, bottom } = element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (top < 0 || bottom > innerHeight) element?.scrollIntoView({ block: 'center' });
}
