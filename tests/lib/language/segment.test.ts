import { describe, expect, it } from 'vitest';
import { sentencesIn, wordsIn } from '@/lib/language/segment';

describe('sentencesIn', () => {
  it.each([
    ['de', 'Am 3. Oktober kommen alle. Danach nicht.', 2],
    ['de', 'Das ist Dr. Müller. Sie hilft.', 2],
    ['de', 'Das sagt die Mitteilung Nr. 5 heute.', 1],
    ['de', 'Wir treffen uns um 10. Danach essen wir.', 2],
    ['de', 'Es ist gut, z. B. für Kinder.', 1],
    ['de', 'Das Motto heißt „Ein Land. Viele Chancen“ und gilt.', 1],
    ['en', 'It is from the state. 40 towns get help.', 2],
    ['en', 'That was in 2019. 40 towns got help.', 2],
    ['uk', 'Це було 18 червня 2019 р. у Галле.', 1],
    ['ru', 'Он живёт на ул. Мира. Это далеко.', 2],
    ['ar', 'هل هذا جيد؟ نعم.', 2],
    ['fa', 'این‌جا خوب است. شما می‌آیید؟', 2],
    ['vi', 'Bạn đến. 40 người đến.', 2],
  ])('%s: %s', (locale, text, count) => {
    expect(sentencesIn(text, locale)).toHaveLength(count);
  });
});

describe('wordsIn', () => {
  it.each([
    ['de-simple', 'Das Landes-Integrations-Konzept gilt.', 3],
    ['de', 'Die Mitteilung 539/2020 hat 1.000 Wörter.', 6],
    ['uk', 'Здоров’я важливе.', 2],
    ['fa', 'کتاب‌ها می‌آیند.', 2],
    ['fr', 'Il va à l’école.', 5],
    ['tr', 'Potsdam’da bir proje var.', 4],
  ])('%s: %s', (locale, text, count) => {
    expect(wordsIn(text, locale)).toHaveLength(count);
  });
});
