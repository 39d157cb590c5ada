/** What the bar for reading aloud says. */
export interface ReadingWords {
  bar: string;
  back: string;
  forward: string;
  pause: string;
  resume: string;
  slower: string;
  faster: string;
  stop: string;
  /** There is no voice on the device. */
  noVoice: string;
  /** There is one that sends the text to a company. */
  onlineVoice: string;
  useOnlineVoice: string;
}
