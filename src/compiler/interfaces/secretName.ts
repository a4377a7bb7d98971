/** `!secret name` in a data file: the place of a secret, before it is known whether one is wanted there. */
export class SecretName {
  constructor(readonly name: string) {}
}
