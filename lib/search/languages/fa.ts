import { endingList, type LanguageRules, withoutEnding } from '../analyzer.ts';

const endings = endingList('هایی هایم های ها ترین تری تر ات یم ید ند ای ی م ت ش');
/** Endings that stand before another one: `کتاب‌هایش`. */
const innerEndings = endingList('های ها ترین تری تر ات ای ی');

/** Arabic letters for their Persian twins; the half-space joins, as in `می‌خواهم`. */
function fold(word: string): string {
  return word
    .replace(/[\u064b-\u065f\u0670'’ʼ`]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[يىئ]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ؤ/g, 'و')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/ء/g, '');
}

function stem(folded: string): string {
  const bare = folded.replace(/^ن?می(?=.{3})/, '').replace(/(?<=.{4})گ?ان$/, '');
  return withoutEnding(withoutEnding(bare, endings, 3), innerEndings, 3).replace(
    /(?<=.{4})[ها]$/,
    '',
  );
}

export const rules: LanguageRules = {
  fold,
  stem: (folded) => [stem(folded)],
  stopWords: `و در به از که این آن با را برای تا بر یا هم نیز ها های هایی می نمی است هست هستم هستند
نیست بود بودند شد شود می‌شود شده باشد باید می‌خواهم می‌خواهد میخواهم خواهد خواهم من تو او ما شما
آنها آن‌ها ایشان چه چی چرا کجا کجاست کی کدام چگونه چطور آیا هر همه یک اگر اما ولی پس چون وقتی بین پیش
پس بعد قبل دارد دارم داریم دارند داشتن کرد کردن کنم کند کنند می‌کنم می‌کند می‌توانم میتوانم می‌تواند
توانم کنید دارید یعنی چیست کیست معنی معنای پیدا نیاز لطفا خود خودم بیشتر بسیار خیلی درباره روی`,
};
