/** A code as it stands in message keys: `head-of-state` becomes `head_of_state`. */
export type Snake<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : Text;
