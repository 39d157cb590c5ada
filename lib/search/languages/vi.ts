import type { LanguageRules } from '../analyzer.ts';
import { withoutMarks } from '../words.ts';

/** Many people type without tone marks: syllables are compared without them. */
export const rules: LanguageRules = {
  writesSyllables: true,
  fold: (word) => withoutMarks(word.replace(/đ/g, 'd')).replace(/['’ʼ`]/g, ''),
  stopWords: `và của là có cho với các những một được không trong ở đâu khi nào thì mà này đó kia để
từ ra vào đến như thế gì sao bị cũng rất nhiều ít hay hoặc nếu vì nên tại bởi đã đang sẽ tôi bạn anh chị
em họ chúng ta mình nó ai hãy muốn cần phải thể tìm bằng cách về lại còn trên dưới nghĩa`,
};
