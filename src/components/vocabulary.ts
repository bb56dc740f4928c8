import Calculator from '../calculators/Calculator.astro';
import CalculatorCard from './CalculatorCard.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import GuideMap from './GuideMap.astro';
import Neutrality from './Neutrality.astro';
import RateRanges from './RateRanges.astro';
import Table from './Table.astro';

/** What writers may name in a guide without importing it, and the Markdown elements we draw ourselves. */
export const vocabulary = {
  Calculator,
  CalculatorCard,
  Example,
  Figure,
  GuideMap,
  Neutrality,
  RateRanges,
  table: Table,
};
