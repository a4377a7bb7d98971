/**
 * What Ansible's documentation does not carry, and a module's argument spec does. Only the program in
 * {@link ./argument-specifications-program.ts} makes these, so their fields can be relied on as far as they are typed.
 */
export interface SpecifiedConstraints {
  readonly mutually_exclusive?: unknown;
  readonly required_together?: unknown;
  readonly required_one_of?: unknown;
  readonly required_if?: unknown;
  readonly required_by?: unknown;
}

/** One option of an argument spec. */
export interface SpecifiedOption extends SpecifiedConstraints {
  readonly type?: string;
  readonly elements?: string;
  readonly required?: boolean;
  readonly no_log?: boolean;
  readonly options?: Readonly<Record<string, SpecifiedOption>>;
}

/** One level of an argument spec: a module's, or a nested option's. */
export interface ArgumentSpecification extends SpecifiedConstraints {
  readonly argument_spec?: Readonly<Record<string, SpecifiedOption>>;
}

/** What the program prints. */
export interface ArgumentSpecifications {
  /** Argument specs by module; a module that has none (an action plugin) or could not be read is absent. */
  readonly modules: Readonly<Record<string, ArgumentSpecification>>;
  /** Why a module's argument spec could not be read, by module. */
  readonly failures: Readonly<Record<string, string>>;
  /** Version of the collection, if it says one. */
  readonly version: string | null;
}
