import { LINES, ONE_TIME } from './lines';
import type { FullOption } from './scenario';

/** The calendar's index of prices, before anything is paid. */
export const INDEX = 'priceIndex: ratio = pow(1 + inflationPerYear, year)';

/** What a month's cash is worth today: paid at its end. */
export const PRESENT = `
  discountFactor: ratio = pow(1 + discountRate, (-1 - month) / 12)
  presentCash: money = cash * discountFactor`;

/** The AI's fee and what poorer service costs; both absent without their block. */
export const sideLines = (ai: boolean, churn: boolean, rate: string | undefined) => `
  aiFx.start: money/aiMoney = ${rate ?? 1}
  aiFx: money/aiMoney = ${rate ? 'aiFx.start * pow(1 + ai.fxDriftPerYear, year)' : 1}
  ai: money = ${ai ? '(ai.platformPerMonth + ai.pricePerAttempt * contacts * ai.coverage + ai.pricePerResolution * automated) * aiFx' : 0}
  churn: money = ${churn ? 'issues * churn.customersPerIssue * (churn.referenceCsat - quality.csat) * churn.churnPerCsatPoint * churn.customerValue * priceIndex' : 0}`;

/** One-time lines, totals, and the comparison with the baseline. */
export const totalLines = (option: FullOption, baseline: FullOption) => {
  const { provider, ai } = option;
  const leaves = option.id !== baseline.id && baseline.leaving;
  return `
    total: money = ${LINES.join(' + ')}
    inHouse.fteAtStart: fte = firstMonth * paidFte
    inHouse.costAtStart: money = firstMonth * inHouse.total
    inHouse.startFte: fte = sum(inHouse.fteAtStart)
    inHouse.startCost: money = sum(inHouse.costAtStart)
    ${provider ? 'provider.fteAtStart: fte = firstMonth * provider.needFte\nprovider.startSeats: seats = ceilTol(sum(provider.fteAtStart))' : ''}
    oneTime.setup: money = ${provider ? 'provider.setupFee * fx.start' : 0}
    oneTime.training: money = ${provider ? 'provider.trainingPerSeat * provider.startSeats * fx.start' : 0}
    oneTime.knowledge: money = transition.knowledgeHours * transition.knowledgeRatePerHour
    oneTime.severance: money = transition.severancePerFte * max(0, baseline.inHouse.startFte - inHouse.startFte)
    oneTime.parallel: money = transition.parallelMonths * transition.parallelShare * baseline.inHouse.startCost
    oneTime.aiSetup: money = ${ai ? 'ai.setupFee * aiFx.start' : 0}
    oneTime.leaving: money = ${leaves ? 'baseline.leaving.fee' : 0}
    oneTime.total: money = ${ONE_TIME.map((line) => `oneTime.${line}`).join(' + ')}
    ${LINES.map((line) => `lines.${line}: money = sum(${line})`).join('\n')}
    totals.recurring: money = sum(total)
    totals.oneTime: money = oneTime.total
    totals.exit: money = sum(exitFee)
    totals.grandTotal: money = totals.recurring + totals.oneTime + totals.exit
    cash: money = total + exitFee
    ${PRESENT}
    depositBack: money = ${provider ? 'lastMonth * provider.deposit * fx * discountFactor' : 0}
    totals.npv: money = oneTime.total + ${provider ? 'provider.deposit * fx.start + ' : ''}sum(presentCash) - sum(depositBack)
    totals.contacts: contacts = sum(contacts)
    totals.issues: contacts = sum(issues)
    totals.perContact: money/contact = totals.grandTotal / totals.contacts
    totals.perIssue: money/contact = totals.grandTotal / totals.issues
    unitCosts.perProductiveHour: money/hour = sum(inHouse.total) / (sum(inHouse.onSeatHoursPerWeek) * 52/12)
    unitCosts.perPaidHour: money/hour = sum(inHouse.total) / sum(paidHours)
    savings: money = baseline.cash - cash
    extraOneTime: money = oneTime.total - baseline.oneTime.total
    vsBaseline.saving: money = baseline.totals.grandTotal - totals.grandTotal
    vsBaseline.npvSaving: money = baseline.totals.npv - totals.npv
    vsBaseline.roi: ratio = vsBaseline.saving / max(0, extraOneTime)`;
};
