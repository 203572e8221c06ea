import { describe, expect, it } from 'vitest';
import { isDefinite } from '../../../../src/core/events/definite-names.ts';

describe('the article before an English name', () => {
  it.each([
    ['Rapid Support Forces', 'organisation'],
    ['Court of Accounts of Morocco', 'organisation'],
    ['National Security Agency (Egypt)', 'organisation'],
    ['Egypt national football team', 'organisation'],
    ['University of Tunis', 'organisation'],
    ['Central Bank of Oman', 'organisation'],
    ['World Bank', 'organisation'],
    ['Strait of Hormuz', 'place'],
    ['Gulf of Aden', 'place'],
    ['West Bank', 'place'],
    ['Comoros', 'country'],
    ['Taif Agreement', 'agreement'],
    ['Battle of Mosul', 'event'],
    ['Hajj', 'event'],
  ] as const)('stands before "%s"', (english, kind) => {
    expect(isDefinite(english, kind)).toBe(true);
  });

  it.each([
    ['Cairo University', 'organisation'],
    ['Bank of America', 'organisation'],
    ['Delta Force', 'organisation'],
    ['Gulf Air', 'organisation'],
    ['Al Ahly SC', 'organisation'],
    ['Manchester United', 'organisation'],
    ['Cairo Airport', 'place'],
    ['Security Council Resolution 242', 'agreement'],
    ['Operation Barkhane', 'event'],
    ['Eid al-Fitr', 'event'],
    ['Saudi National Day', 'event'],
    ['Brexit', 'event'],
    ['Abdel Fattah el-Sisi', 'person'],
  ] as const)('does not stand before "%s"', (english, kind) => {
    expect(isDefinite(english, kind)).toBe(false);
  });
});
