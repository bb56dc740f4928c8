/** Prices further than this from the one asked are not looked for. */
const FARTHEST = 1e4;
/** How exactly the price is found, relatively. */
const CLOSE = 1e-9;

/**
 * The price at which a saving vanishes, which falls as the price rises: where both sides cost the same. Null where even
 * a price of nothing saves nothing, or where no price is too high. By false position, halving the stale end's weight
 * (Illinois): most bills are straight lines in their price, and then the first guess is the answer.
 * @param saving what is saved at a price; undefined where there is no answer
 * @param near a price to begin with, above zero
 */
export function evenPrice(saving: (price: number) => number | undefined, near: number): number | null {
  const at = (price: number) => saving(price) ?? Number.NaN;
  let [low, above] = [0, at(0)];
  if (!(above > 0)) return null;
  let [high, below] = [near, at(near)];
  while (below > 0 && high < near * FARTHEST) {
    [low, above] = [high, below];
    high *= 2;
    below = at(high);
  }
  if (!(below <= 0)) return null;
  const nothing = CLOSE * (above - below);
  let price = high;
  let last = 0;
  for (let step = 0; step < 100 && high - low > high * CLOSE; step++) {
    price = (low * below - high * above) / (below - above);
    const now = at(price);
    if (Math.abs(now) <= nothing) return price;
    const side = Math.sign(now);
    if (side > 0) [low, above, below] = [price, now, last > 0 ? below / 2 : below];
    else [high, below, above] = [price, now, last < 0 ? above / 2 : above];
    last = side;
  }
  return price;
}
