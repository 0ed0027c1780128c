/** Weights in bits, estimated by .ci/data/link-weights.mjs from labelled pairs: do not edit by hand. That two ages of one person disagree. */
export const ageWeights = {
  prior: -1.29,
  besideName: 3.21,
  farApart: -4.08,
  twoPersons: -4.01,
  within: 0.51,
  unexplained: 2.49,
  birthday: -4,
  undated: 1.45,
  laterPhase: -2.91,
  oneYearUndated: 1.18,
};
