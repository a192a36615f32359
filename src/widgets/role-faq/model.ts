import type {Faq} from '../../guide/sections/faq.js';
import {paragraphs} from '../../guide/prose.js';
import type {SectionModel} from '../../view/section-element.js';

export interface FaqModel extends SectionModel {
  entries: {
    question?: string | undefined;
    /** Its paragraphs; none where there is no answer. */
    answer: string[];
    /** What a link to it names. */
    id: string;
  }[];
}

export function faqModel(faq: Faq): FaqModel {
  /** The ids that are taken, and how often they were asked for. */
  const taken = new Map<string, number>();
  return {
    entries: faq.map(({question = '', answer}) => {
      const words = question.toLowerCase().normalize().replace(/['’]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      const slug = ['faq', ...words].join('-');
      let id = slug;
      while (taken.has(id)) {
        const n = taken.get(slug)! + 1;
        taken.set(slug, n);
        id = `${slug}-${n}`;
      }
      taken.set(id, 1);
      return {question, answer: paragraphs(answer), id};
    }),
  };
}
