import type { Position } from "./position.js";

/** The type of a value as Ansible's argument specs know types, read from a TypeScript type. */
export interface Schema {
  /** `raw` takes anything. */
  readonly type: "str" | "int" | "float" | "bool" | "list" | "dict" | "raw";
  /** Of a list's elements, and of the values of a dictionary with free keys. */
  readonly elements?: Schema;
  /** Members of a dictionary with fixed keys, by name. */
  readonly options?: Readonly<Record<string, SchemaOption>>;
  readonly choices?: readonly (string | number | boolean)[];
  /** Whether the value is a secret. */
  readonly secret?: true;
  /** Whether the value can be null. */
  readonly nullable?: true;
  /**
   * Of a union that Ansible's types can't say (`number | "auto"`, objects of several kinds): each of its members. The
   * rest of the schema is then the narrowest that takes the values of all: `raw` where types differ, with the members
   * of those that are objects and the elements of those that are lists.
   */
  readonly alternatives?: readonly Schema[];
}

/** A named value of an interface: an input of a role, or a member of a dictionary. */
export interface SchemaOption {
  readonly schema: Schema;
  readonly required: boolean;
  /** Paragraphs of its JSDoc. */
  readonly description: readonly string[];
  /** Where it is declared. */
  readonly position: Position;
}

/** An interface of inputs. */
export interface InterfaceSchema {
  readonly options: Readonly<Record<string, SchemaOption>>;
  /** Paragraphs of the interface's JSDoc. */
  readonly description: readonly string[];
  /** Whether there may be further inputs: what the interface has is not known. */
  readonly isOpen?: true;
}
