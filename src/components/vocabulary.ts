import Calculator from '../calculators/Calculator.astro';
import CalculatorCard from './CalculatorCard.astro';
import Citation from './Citation.astro';
import CountryLinks from './CountryLinks.astro';
import Downloads from './Downloads.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import GuideMap from './GuideMap.astro';
import Neutrality from './Neutrality.astro';
import BillAnatomy from './pictures/BillAnatomy.astro';
import BillingRisk from './pictures/BillingRisk.astro';
import FactorOrder from './pictures/FactorOrder.astro';
import PaidHours from './pictures/PaidHours.astro';
import Seasons from './pictures/Seasons.astro';
import ServiceLevelCurve from './pictures/ServiceLevelCurve.astro';
import RateRanges from './RateRanges.astro';
import Table from './Table.astro';

/** What writers may name in a guide without importing it, and the Markdown elements we draw ourselves. */
export const vocabulary = {
  BillAnatomy,
  BillingRisk,
  Calculator,
  CalculatorCard,
  Citation,
  CountryLinks,
  Downloads,
  Example,
  FactorOrder,
  Figure,
  GuideMap,
  Neutrality,
  PaidHours,
  RateRanges,
  Seasons,
  ServiceLevelCurve,
  table: Table,
};
