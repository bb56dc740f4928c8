/** One seed for the laws of a run, named where it starts: `MODEL_SEED=… npm run test:unit -- test/model` repeats them. */
export default function setup(): void {
  process.env['MODEL_SEED'] ??= String(Date.now() % 2 ** 31);
  console.log(`Laws of the model: MODEL_SEED=${process.env['MODEL_SEED']}`);
}
