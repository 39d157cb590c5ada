/**
 * Makes each formatter once. To make one takes far longer than to use it, and its memory lies outside
 * of what V8 counts: a build with 12,000 releases grew by half a gigabyte of those it had thrown away.
 */
function once<Options, Formatter>(make: (language: string, options?: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (language: string, options?: Options): Formatter => {
    const key = `${language} ${JSON.stringify(options)}`;
    const formatter = made.get(key) ?? make(language, options);
    made.set(key, formatter);
    return formatter;
  };
}

export const dateFormat = once(
  (language, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

export const numberFormat = once(
  (language, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

export const languageNames = once(
  (language) => new Intl.DisplayNames(language, { type: 'language' }),
);

export const sentenceSegmenter = once(
  (language) => new Intl.Segmenter(language, { granularity: 'sentence' }),
);
