/** What is wrong with the data of a widget. */
export interface Problem {
  /**
   * `json`: no JSON; `size`: too long; `type`, `value`, `range`, `url`: a part that was left out; `missing`: a part that
   * another needs; `contradiction`: parts that cannot both be right; `source`: `src` could not be read; `internal`: a mistake of ours;
   * `unknown`: a key that role JSON does not have; `question`: a part that is drawn as it was given, but can hardly be meant so.
   */
  code: 'json' | 'size' | 'type' | 'value' | 'range' | 'url' | 'missing' | 'contradiction' | 'source' | 'internal' | 'unknown' | 'question';
  /** Where: `ladder[2].years`, counted from 0; empty for the whole. */
  path: string;
  /** What an editor can do about it, in English. */
  message: string;
}

/** Pay for another period, a part of one in place of a percentage, a zero in place of what is not published, parts that cannot both be right; else any other doubt. */
export type QuestionKind = 'period' | 'fraction' | 'zero' | 'contradiction';

/** @param kind - Of a question, what is in doubt. */
export type Report = (code: Problem['code'], path: string, message: string, kind?: QuestionKind) => void;
