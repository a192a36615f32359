import {anyOf, list, object, enumOf, text, type Infer} from '../schema.js';
import {source} from './source.js';

/** An amount of money: a number, `{"atLeast": number}` where the publisher caps it, `null` where it does not publish it. */
export const amount = /*#__PURE__*/ anyOf(
  {type: 'number', minimum: 0},
  /*#__PURE__*/ object({
    /** The cap: the amount is this or more. */
    atLeast: {type: 'number', minimum: 0},
  }),
  {type: 'null'},
);
export type Amount = Infer<typeof amount>;

const needsCurrency = ['currency'] as const;

/** What one job pays in one area. */
export const pay = /*#__PURE__*/ object(
  {
    /** Where the figures hold: a country, a state, a city. */
    area: text,
    /** Country of the area, ISO 3166-1 alpha-2. */
    country: text,
    /** ISO 4217 code of the currency; required where there is an amount. */
    currency: {type: 'string', pattern: '^[A-Za-z]{3}$', examples: ['USD']},
    /** The period that the amounts are paid for; a year where it is not given. */
    per: enumOf('hour', 'day', 'week', 'month', 'year'),
    /** Lower end of the usual range. */
    min: amount,
    /** Upper end of the usual range. */
    max: amount,
    /** Half earn more, half earn less. */
    median: amount,
    /** Percentiles of the distribution. */
    percentiles: object({
      /** 10th percentile: one in ten earns less. */
      p10: amount,
      /** 25th percentile: a quarter earns less. */
      p25: amount,
      /** 75th percentile: a quarter earns more. */
      p75: amount,
      /** 90th percentile: one in ten earns more. */
      p90: amount,
    }),
    /** Typical pay by level of experience. */
    levels: list(
      object({
        /** Name of the level. */
        name: text,
        /** Typical pay at this level. */
        amount,
      }),
    ),
    /** Where the best paid begin. */
    top: object({
      /** Their share, in percent of all: 10 for the top 10 %. */
      share: {type: 'number', minimum: 0, maximum: 100},
      /** What they earn at least. */
      from: amount,
      /** What it takes, in a sentence. */
      note: text,
    }),
    /** Who published the figures. */
    source,
  },
  {
    dependentRequired: {
      min: needsCurrency,
      max: needsCurrency,
      median: needsCurrency,
      percentiles: needsCurrency,
      levels: needsCurrency,
      top: needsCurrency,
    },
  },
);
export type Salary = Infer<typeof pay>;

/** Pay, for one area or for several. */
export const salary = /*#__PURE__*/ anyOf(pay, /*#__PURE__*/ list(pay));
