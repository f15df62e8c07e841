/** A number from 0 up to 1, for spreading things out in time. Nothing secret comes of it: that is `random`. An argument, so that a test can repeat it. */
export type Dice = () => number

export const systemDice: Dice = () => Math.random()
