// community.crypto 3.0.5: made by `paq types community.crypto` from the collection's documentation; not to be edited.

import { defineModule, type Input, type Module } from "../model/index.js";

/** Arguments of {@link acme_account}. */
export interface AcmeAccountArguments {
  /**
   * Content of the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Mutually exclusive with `account_key_src`.
   *
   * Required if `account_key_src` is not used.
   *
   * **Warning:** the content will be written into a temporary file, which will be deleted by Ansible when the module
   * completes. Since this is an important private key — it can be used to change the account key, or to revoke your
   * certificates without knowing their private keys —, this might not be acceptable.
   *
   * In case `cryptography` is used, the content is not written into a temporary file. It can still happen that it is
   * written to disk by Ansible in the process of moving the module with its argument to the node where it is executed.
   */
  readonly account_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the account key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly account_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Private keys can be created with the `community.crypto.openssl_privatekey` or
   * `community.crypto.openssl_privatekey_pipe` modules. If the requisite (cryptography) is not available, keys can also
   * be created directly with the `openssl` command line tool: RSA keys can be created with `openssl genrsa ...`.
   * Elliptic curve keys can be created with `openssl ecparam -genkey ...`. Any other tool creating private keys in PEM
   * format can be used as well.
   *
   * Mutually exclusive with `account_key_content`.
   *
   * Required if `account_key_content` is not used.
   */
  readonly account_key_src?: Input<string>;
  /** Alias of `account_key_src`. */
  readonly account_key?: Input<string>;
  /**
   * If specified, assumes that the account URI is as given. If the account key does not match this account, or an
   * account with this URI does not exist, the module fails.
   */
  readonly account_uri?: Input<string>;
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /**
   * Whether account creation is allowed (when state is `present`).
   *
   * @default true
   */
  readonly allow_creation?: Input<boolean>;
  /**
   * A list of contact URLs.
   *
   * Email addresses must be prefixed with `mailto:`.
   *
   * See https://tools.ietf.org/html/rfc8555#section-7.3 for what is allowed.
   *
   * Must be specified when state is `present`. Will be ignored if state is `absent` or `changed_key`.
   *
   * @default []
   */
  readonly contact?: Input<readonly string[]>;
  /**
   * Allows to provide external account binding data during account creation.
   *
   * This is used by CAs like Sectigo, HARICA, or ZeroSSL to bind a new ACME account to an existing CA-specific account,
   * to be able to properly identify a customer.
   *
   * Only used when creating a new account. Can not be specified for ACME v1.
   *
   * @since 1.1.0
   */
  readonly external_account_binding?: Input<{
    /**
     * The MAC algorithm provided by the CA.
     *
     * If not specified by the CA, this is probably `HS256`.
     */
    readonly alg: "HS256" | "HS384" | "HS512";
    /**
     * Base64 URL encoded value of the MAC key provided by the CA.
     *
     * Padding (`=` symbols at the end) can be omitted.
     */
    readonly key: string;
    /** The key identifier provided by the CA. */
    readonly kid: string;
  }>;
  /**
   * Content of the ACME account RSA or Elliptic Curve key to change to.
   *
   * Same restrictions apply as to `account_key_content`.
   *
   * Mutually exclusive with `new_account_key_src`.
   *
   * Required if `new_account_key_src` is not used and `state` is `changed_key`.
   */
  readonly new_account_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the new account key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly new_account_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the ACME account RSA or Elliptic Curve key to change to.
   *
   * Same restrictions apply as to `account_key_src`.
   *
   * Mutually exclusive with `new_account_key_content`.
   *
   * Required if `new_account_key_content` is not used and `state` is `changed_key`.
   */
  readonly new_account_key_src?: Input<string>;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * The state of the account, to be identified by its account key.
   *
   * If the state is `absent`, the account will either not exist or be deactivated.
   *
   * If the state is `changed_key`, the account must exist. The account key will be changed; no other information will
   * be touched.
   */
  readonly state: Input<"present" | "absent" | "changed_key">;
  /**
   * Boolean indicating whether you agree to the terms of service document.
   *
   * ACME servers can require this to be `true`.
   *
   * @default false
   */
  readonly terms_agreed?: Input<boolean>;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link acme_account} returns. */
export interface AcmeAccountResult {
  /**
   * ACME account URI, or None if account does not exist.
   *
   * Returned: always
   */
  readonly account_uri: string;
}

/**
 * Create, modify or delete ACME accounts
 *
 * Allows to create, modify or delete accounts with a CA supporting the [ACME
 * protocol](https://tools.ietf.org/html/rfc8555), such as [Let's Encrypt](https://letsencrypt.org/).
 *
 * This module only works with the ACME v2 protocol.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_account_module.html
 */
export const acme_account: Module<AcmeAccountArguments, AcmeAccountResult> = defineModule("community.crypto.acme_account", () => ({
  options: {
    account_key_content: { no_log: true },
    account_key_passphrase: { no_log: true },
    account_key_src: { type: "path", aliases: ["account_key"] },
    account_uri: {},
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    allow_creation: { type: "bool" },
    contact: { type: "list", elements: "str" },
    external_account_binding: { type: "dict", options: { alg: { required: true, choices: ["HS256", "HS384", "HS512"] }, key: { required: true, no_log: true }, kid: { required: true } } },
    new_account_key_content: { no_log: true },
    new_account_key_passphrase: { no_log: true },
    new_account_key_src: { type: "path" },
    request_timeout: { type: "int" },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    state: { required: true, choices: ["present", "absent", "changed_key"] },
    terms_agreed: { type: "bool" },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["account_key_src", "account_key_content"], ["new_account_key_src", "new_account_key_content"]],
  required_one_of: [["account_key_src", "account_key_content"]],
  required_if: [["state", "changed_key", ["new_account_key_src", "new_account_key_content"], true]],
}));

/** Arguments of {@link acme_account_info}. */
export interface AcmeAccountInfoArguments {
  /**
   * Content of the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Mutually exclusive with `account_key_src`.
   *
   * Required if `account_key_src` is not used.
   *
   * **Warning:** the content will be written into a temporary file, which will be deleted by Ansible when the module
   * completes. Since this is an important private key — it can be used to change the account key, or to revoke your
   * certificates without knowing their private keys —, this might not be acceptable.
   *
   * In case `cryptography` is used, the content is not written into a temporary file. It can still happen that it is
   * written to disk by Ansible in the process of moving the module with its argument to the node where it is executed.
   */
  readonly account_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the account key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly account_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Private keys can be created with the `community.crypto.openssl_privatekey` or
   * `community.crypto.openssl_privatekey_pipe` modules. If the requisite (cryptography) is not available, keys can also
   * be created directly with the `openssl` command line tool: RSA keys can be created with `openssl genrsa ...`.
   * Elliptic curve keys can be created with `openssl ecparam -genkey ...`. Any other tool creating private keys in PEM
   * format can be used as well.
   *
   * Mutually exclusive with `account_key_content`.
   *
   * Required if `account_key_content` is not used.
   */
  readonly account_key_src?: Input<string>;
  /** Alias of `account_key_src`. */
  readonly account_key?: Input<string>;
  /**
   * If specified, assumes that the account URI is as given. If the account key does not match this account, or an
   * account with this URI does not exist, the module fails.
   */
  readonly account_uri?: Input<string>;
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * Whether to retrieve the list of order URLs or order objects, if provided by the ACME server.
   *
   * A value of `ignore` will not fetch the list of orders.
   *
   * If the value is not `ignore` and the ACME server supports orders, the `order_uris` return value is always
   * populated. The `orders` return value is only returned if this option is set to `object_list`.
   *
   * Currently, Let's Encrypt does not return orders, so the `orders` result will always be empty.
   *
   * @default "ignore"
   */
  readonly retrieve_orders?: Input<"ignore" | "url_list" | "object_list">;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link acme_account_info} returns. */
export interface AcmeAccountInfoResult {
  /**
   * The account information, as retrieved from the ACME server.
   *
   * Returned: if account exists
   */
  readonly account: {
    /**
     * The challenge resource that must be created for validation.
     *
     * Returned: always
     */
    readonly contact: readonly string[];
    /**
     * A URL where a list of orders can be retrieved for this account.
     *
     * Use the `retrieve_orders` option to query this URL and retrieve the complete list of orders.
     *
     * Returned: always
     */
    readonly orders: string;
    /**
     * The public account key as a [JSON Web Key](https://tools.ietf.org/html/rfc7517).
     *
     * Returned: always
     */
    readonly public_account_key: string;
    /**
     * The account's status.
     *
     * Returned: always
     */
    readonly status: string;
  };
  /**
   * ACME account URI, or None if account does not exist.
   *
   * Returned: always
   */
  readonly account_uri: string;
  /**
   * Whether the account exists.
   *
   * Returned: always
   */
  readonly exists: boolean;
  /**
   * The list of orders.
   *
   * If `retrieve_orders` is `url_list`, this will be a list of URLs.
   *
   * If `retrieve_orders` is `object_list`, this will be a list of objects.
   *
   * Returned: if account exists, `retrieve_orders` is not `ignore`, and server supports order listing
   *
   * @since 1.5.0
   */
  readonly order_uris: readonly string[];
  /**
   * The list of orders.
   *
   * Returned: if account exists, `retrieve_orders` is `object_list`, and server supports order listing
   */
  readonly orders: readonly {
    /** A list of URLs for authorizations for this order. */
    readonly authorizations: readonly string[];
    /**
     * The URL for retrieving the certificate.
     *
     * Returned: when certificate was issued
     */
    readonly certificate: string;
    /**
     * In case an error occurred during processing, this contains information about the error.
     *
     * The field is structured as a problem document (RFC7807).
     *
     * Returned: when an error occurred
     */
    readonly error: Readonly<Record<string, unknown>>;
    /**
     * When the order expires.
     *
     * Timestamp should be formatted as described in RFC3339.
     *
     * Only required to be included in result when `orders[].status` is `pending` or `valid`.
     *
     * Returned: when server gives expiry date
     */
    readonly expires: string;
    /** A URL used for finalizing an ACME order. */
    readonly finalize: string;
    /** List of identifiers this order is for. */
    readonly identifiers: readonly {
      /** Type of identifier. */
      readonly type: string;
      /** Name of identifier. Hostname or IP address. */
      readonly value: string;
      /**
       * Whether `orders[].identifiers[].value` is actually a wildcard. The wildcard prefix `*.` is not included in
       * `orders[].identifiers[].value` if this is `true`.
       *
       * Returned: required to be included if the identifier is wildcarded
       */
      readonly wildcard: boolean;
    }[];
    /**
     * The requested value of the `notAfter` field in the certificate.
     *
     * Date should be formatted as described in RFC3339.
     *
     * Server is not required to return this.
     *
     * Returned: when server returns this
     */
    readonly notAfter: string;
    /**
     * The requested value of the `notBefore` field in the certificate.
     *
     * Date should be formatted as described in RFC3339.
     *
     * Server is not required to return this.
     *
     * Returned: when server returns this
     */
    readonly notBefore: string;
    /** The order's status. */
    readonly status: string;
  }[];
}

/**
 * Retrieves information on ACME accounts
 *
 * Allows to retrieve information on accounts a CA supporting the [ACME protocol](https://tools.ietf.org/html/rfc8555),
 * such as [Let's Encrypt](https://letsencrypt.org/).
 *
 * This module only works with the ACME v2 protocol.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_account_info_module.html
 */
export const acme_account_info: Module<AcmeAccountInfoArguments, AcmeAccountInfoResult> = defineModule("community.crypto.acme_account_info", () => ({
  options: {
    account_key_content: { no_log: true },
    account_key_passphrase: { no_log: true },
    account_key_src: { type: "path", aliases: ["account_key"] },
    account_uri: {},
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    request_timeout: { type: "int" },
    retrieve_orders: { choices: ["ignore", "url_list", "object_list"] },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["account_key_src", "account_key_content"]],
  required_one_of: [["account_key_src", "account_key_content"]],
}));

/** Arguments of {@link acme_ari_info}. */
export interface AcmeAriInfoArguments {
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /**
   * The content of the X.509 certificate to request information for.
   *
   * Exactly one of `certificate_path` and `certificate_content` must be provided.
   */
  readonly certificate_content?: Input<string>;
  /**
   * A path to the X.509 certificate to request information for.
   *
   * Exactly one of `certificate_path` and `certificate_content` must be provided.
   */
  readonly certificate_path?: Input<string>;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link acme_ari_info} returns. */
export interface AcmeAriInfoResult {
  /**
   * The ARI renewal info object (https://www.rfc-editor.org/rfc/rfc9773.html#section-4.2).
   *
   * Returned: success
   */
  readonly renewal_info: {
    /**
     * A URL pointing to a page which may explain why the suggested renewal window is what it is.
     *
     * For example, it may be a page explaining the CA's dynamic load-balancing strategy, or a page documenting which
     * certificates are affected by a mass revocation event. Should be shown to the user.
     *
     * Returned: depends on the ACME server
     */
    readonly explanationURL: string;
    /**
     * A timestamp before the next retry to ask for this information should not be made.
     *
     * Returned: depends on the ACME server
     */
    readonly retryAfter: string;
    /**
     * Describes the window during which the certificate should be renewed.
     *
     * Returned: always
     */
    readonly suggestedWindow: {
      /**
       * The end of the window during which the certificate should be renewed.
       *
       * The format is specified in [RFC 3339](https://www.rfc-editor.org/info/rfc3339).
       *
       * Returned: always
       */
      readonly end: string;
      /**
       * The start of the window during which the certificate should be renewed.
       *
       * The format is specified in [RFC 3339](https://www.rfc-editor.org/info/rfc3339).
       *
       * Returned: always
       */
      readonly start: string;
    };
  };
}

/**
 * Retrieves ACME Renewal Information (ARI) for a certificate
 *
 * Allows to retrieve renewal information on a certificate obtained with the [ACME
 * protocol](https://tools.ietf.org/html/rfc8555).
 *
 * This module only works with the ACME v2 protocol, and requires the ACME server to support the ARI extension ([RFC
 * 9773](https://www.rfc-editor.org/rfc/rfc9773.html)).
 *
 * @since 2.20.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_ari_info_module.html
 */
export const acme_ari_info: Module<AcmeAriInfoArguments, AcmeAriInfoResult> = defineModule("community.crypto.acme_ari_info", () => ({
  options: {
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    certificate_content: {},
    certificate_path: { type: "path" },
    request_timeout: { type: "int" },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["certificate_path", "certificate_content"]],
  required_one_of: [["certificate_path", "certificate_content"]],
}));

/** Arguments of {@link acme_certificate}. */
export interface AcmeCertificateArguments {
  /**
   * The email address associated with this account.
   *
   * It will be used for certificate expiration warnings.
   *
   * Note that when `modify_account` is not set to `false` and you also used the `community.crypto.acme_account` module
   * to specify more than one contact for your account, this module will update your account and restrict it to the (at
   * most one) contact email address specified here.
   */
  readonly account_email?: Input<string>;
  /**
   * Content of the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Mutually exclusive with `account_key_src`.
   *
   * Required if `account_key_src` is not used.
   *
   * **Warning:** the content will be written into a temporary file, which will be deleted by Ansible when the module
   * completes. Since this is an important private key — it can be used to change the account key, or to revoke your
   * certificates without knowing their private keys —, this might not be acceptable.
   *
   * In case `cryptography` is used, the content is not written into a temporary file. It can still happen that it is
   * written to disk by Ansible in the process of moving the module with its argument to the node where it is executed.
   */
  readonly account_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the account key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly account_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Private keys can be created with the `community.crypto.openssl_privatekey` or
   * `community.crypto.openssl_privatekey_pipe` modules. If the requisite (cryptography) is not available, keys can also
   * be created directly with the `openssl` command line tool: RSA keys can be created with `openssl genrsa ...`.
   * Elliptic curve keys can be created with `openssl ecparam -genkey ...`. Any other tool creating private keys in PEM
   * format can be used as well.
   *
   * Mutually exclusive with `account_key_content`.
   *
   * Required if `account_key_content` is not used.
   */
  readonly account_key_src?: Input<string>;
  /** Alias of `account_key_src`. */
  readonly account_key?: Input<string>;
  /**
   * If specified, assumes that the account URI is as given. If the account key does not match this account, or an
   * account with this URI does not exist, the module fails.
   */
  readonly account_uri?: Input<string>;
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /**
   * URI to a terms of service document you agree to when using the ACME v1 service at `acme_directory`.
   *
   * Default is latest gathered from `acme_directory` URL.
   *
   * This option has no longer any effect. It is deprecated and will be removed from community.crypto 4.0.0.
   */
  readonly agreement?: Input<string>;
  /** If specified, the intermediate certificate will be written to this file. */
  readonly chain_dest?: Input<string>;
  /** Alias of `chain_dest`. */
  readonly chain?: Input<string>;
  /**
   * The challenge to be performed.
   *
   * If set to `no challenge`, no challenge will be used. This is necessary for some private CAs which use External
   * Account Binding and other means of validating certificate assurance. For example, an account could be allowed to
   * issue certificates for `foo.example.com` without any further validation for a certain period of time.
   *
   * @default "http-01"
   */
  readonly challenge?: Input<"http-01" | "dns-01" | "tls-alpn-01" | "no challenge">;
  /**
   * File containing the CSR for the new certificate.
   *
   * Can be created with `community.crypto.openssl_csr`.
   *
   * The CSR may contain multiple Subject Alternate Names, but each one will lead to an individual challenge that must
   * be fulfilled for the CSR to be signed.
   *
   * **Note**: the private key used to create the CSR **must not** be the account key. This is a bad idea from a
   * security point of view, and the CA should not accept the CSR. The ACME server should return an error in this case.
   *
   * Precisely one of `csr` or `csr_content` must be specified.
   */
  readonly csr?: Input<string>;
  /** Alias of `csr`. */
  readonly src?: Input<string>;
  /**
   * Content of the CSR for the new certificate.
   *
   * Can be created with `community.crypto.openssl_csr_pipe`.
   *
   * The CSR may contain multiple Subject Alternate Names, but each one will lead to an individual challenge that must
   * be fulfilled for the CSR to be signed.
   *
   * **Note**: the private key used to create the CSR **must not** be the account key. This is a bad idea from a
   * security point of view, and the CA should not accept the CSR. The ACME server should return an error in this case.
   *
   * Precisely one of `csr` or `csr_content` must be specified.
   *
   * @since 1.2.0
   */
  readonly csr_content?: Input<string>;
  /**
   * The data to validate ongoing challenges. This must be specified for the second run of the module only.
   *
   * The value that must be used here will be provided by a previous use of this module. See the examples for more
   * details.
   *
   * Note that for ACME v2, only the `order_uri` entry of `data` will be used. For ACME v1, `data` must be non-empty to
   * indicate the second stage is active; all needed data will be taken from the CSR.
   *
   * *Note*: the `data` option was marked as `no_log` up to Ansible 2.5. From Ansible 2.6 on, it is no longer marked
   * this way as it causes error messages to be come unusable, and `data` does not contain any information which can be
   * used without having access to the account key or which are not public anyway.
   */
  readonly data?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Deactivate authentication objects (authz) after issuing a certificate, or when issuing the certificate failed.
   *
   * Authentication objects are bound to an account key and remain valid for a certain amount of time, and can be used
   * to issue certificates without having to re-authenticate the domain. This can be a security concern.
   *
   * @default false
   */
  readonly deactivate_authzs?: Input<boolean>;
  /**
   * The destination file for the certificate.
   *
   * Required if `fullchain_dest` is not specified.
   */
  readonly dest?: Input<string>;
  /** Alias of `dest`. */
  readonly cert?: Input<string>;
  /**
   * Enforces the execution of the challenge and validation, even if an existing certificate is still valid for more
   * than `remaining_days`.
   *
   * This is especially helpful when having an updated CSR, for example with additional domains for which a new
   * certificate is desired.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * The destination file for the full chain (that is, a certificate followed by chain of intermediate certificates).
   *
   * Required if `dest` is not specified.
   */
  readonly fullchain_dest?: Input<string>;
  /** Alias of `fullchain_dest`. */
  readonly fullchain?: Input<string>;
  /**
   * Determines whether to request renewal of an existing certificate according to [Section 5 of RFC
   * 9773](https://www.rfc-editor.org/rfc/rfc9773.html#section-5).
   *
   * This is only used when the certificate specified in `dest` or `fullchain_dest` already exists.
   *
   * Generally you should use `when_ari_supported` if you know that the ACME service supports a compatible draft (or
   * final version, once it is out) of the ARI extension. `always` should never be necessary. If you are not sure, or if
   * you receive strange errors on invalid `replaces` values in order objects, use `never`, which also happens to be the
   * default.
   *
   * ACME servers might refuse to create new orders with `replaces` for certificates that already have an existing
   * order. This can happen if this module is used to create an order, and then the playbook/role fails in case the
   * challenges cannot be set up. If the playbook/role does not record the order data to continue with the existing
   * order, but tries to create a new one on the next run, creating the new order might fail. If
   * `order_creation_error_strategy=fail` this will make the module fail. `order_creation_error_strategy=auto` and
   * `order_creation_error_strategy=retry_without_replaces_cert_id` will avoid this by leaving away `replaces` on
   * retries.
   *
   * If `order_creation_error_strategy=fail`, for the above reason, this option should only be set to a value different
   * from `never` if the role/playbook using it keeps track of order data accross restarts, or if it takes care to
   * deactivate orders whose processing is aborted. Orders can be deactivated with the
   * `community.crypto.acme_certificate_deactivate_authz` module.
   *
   * - `always`: Will always send the certificate ID of the certificate to renew.
   * - `never`: Never send the certificate ID of the certificate to renew.
   * - `when_ari_supported`: Only send the certificate ID if the ARI endpoint is found in the ACME directory.
   *
   * @default "never"
   * @since 2.20.0
   */
  readonly include_renewal_cert_id?: Input<"always" | "never" | "when_ari_supported">;
  /**
   * Boolean indicating whether the module should create the account if necessary, and update its contact data.
   *
   * Set to `false` if you want to use the `community.crypto.acme_account` module to manage your account instead, and to
   * avoid accidental creation of a new account using an old key if you changed the account key with
   * `community.crypto.acme_account`.
   *
   * If set to `false`, `terms_agreed` and `account_email` are ignored.
   *
   * The current default `true` is **deprecated** and will change to `false` in community.crypto 4.0.0.
   */
  readonly modify_account?: Input<boolean>;
  /**
   * Selects the error handling strategy for ACME protocol errors if creating a new ACME order fails.
   *
   * - `always`: Always retry, until the limit in `order_creation_max_retries` has been reached.
   * - `auto`: An unspecified algorithm that tries to be clever. Right now identical to
   *   `retry_without_replaces_cert_id`.
   * - `fail`: Simply fail in case of errors. Do not attempt to retry. This has been the default before community.crypto 2.24.0.
   * - `retry_without_replaces_cert_id`: If `include_renewal_cert_id` is present, creating the order will be tried again
   *   without `replaces`. The only exception is an error of type `urn:ietf:params:acme:error:alreadyReplaced`, that
   *   indicates that the certificate was already replaced. This usually means something went wrong and the user should
   *   investigate.
   *
   * @default "auto"
   * @since 2.24.0
   */
  readonly order_creation_error_strategy?: Input<"always" | "auto" | "fail" | "retry_without_replaces_cert_id">;
  /**
   * Depending on the strategy selected in `order_creation_error_strategy`, will retry creating new orders for at most
   * the specified amount of times.
   *
   * @default 3
   * @since 2.24.0
   */
  readonly order_creation_max_retries?: Input<number>;
  /**
   * Chose a specific profile for certificate selection. The available profiles depend on the CA.
   *
   * See [a blog post by Let's Encrypt](https://letsencrypt.org/2025/01/09/acme-profiles/) and
   * [draft-aaron-acme-profiles-00](https://datatracker.ietf.org/doc/draft-aaron-acme-profiles/) for more information.
   *
   * @since 2.24.0
   */
  readonly profile?: Input<string>;
  /**
   * The number of days the certificate must have left being valid. If `cert_days` < `remaining_days`, then it will be
   * renewed. If the certificate is not renewed, module return values will not include `challenge_data`.
   *
   * To make sure that the certificate is renewed in any case, you can use the `force` option.
   *
   * @default 10
   */
  readonly remaining_days?: Input<number>;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * When set to `true`, will retrieve all alternate trust chains offered by the ACME CA. These will not be written to
   * disk, but will be returned together with the main chain as `all_chains`. See the documentation for the `all_chains`
   * return value for details.
   *
   * @default false
   */
  readonly retrieve_all_alternates?: Input<boolean>;
  /**
   * Allows to specify criteria by which an (alternate) trust chain can be selected.
   *
   * The list of criteria will be processed one by one until a chain is found matching a criterium. If such a chain is
   * found, it will be used by the module instead of the default chain.
   *
   * If a criterium matches multiple chains, the first one matching will be returned. The order is determined by the
   * ordering of the `Link` headers returned by the ACME server and might not be deterministic.
   *
   * Every criterium can consist of multiple different conditions, like `select_chain[].issuer` and
   * `select_chain[].subject`. For the criterium to match a chain, all conditions must apply to the same certificate in
   * the chain.
   *
   * This option can only be used with the `cryptography` backend.
   *
   * @since 1.0.0
   */
  readonly select_chain?: Input<readonly {
    /**
     * Checks for the AuthorityKeyIdentifier extension. This is an identifier based on the private key of the issuer of
     * the intermediate certificate.
     *
     * The identifier must be of the form `C4:A7:B1:A4:7B:2C:71:FA:DB:E1:4B:90:75:FF:C4:15:60:85:89:10`.
     */
    readonly authority_key_identifier?: string;
    /**
     * Allows to specify parts of the issuer of a certificate in the chain must have to be selected.
     *
     * If `select_chain[].issuer` is empty, any certificate will match.
     *
     * An example value would be `{"commonName": "My Preferred CA Root"}`.
     */
    readonly issuer?: Readonly<Record<string, unknown>>;
    /**
     * Allows to specify parts of the subject of a certificate in the chain must have to be selected.
     *
     * If `select_chain[].subject` is empty, any certificate will match.
     *
     * An example value would be `{"CN": "My Preferred CA Intermediate"}`.
     */
    readonly subject?: Readonly<Record<string, unknown>>;
    /**
     * Checks for the SubjectKeyIdentifier extension. This is an identifier based on the private key of the intermediate
     * certificate.
     *
     * The identifier must be of the form `A8:4A:6A:63:04:7D:DD:BA:E6:D1:39:B7:A6:45:65:EF:F3:A8:EC:A1`.
     */
    readonly subject_key_identifier?: string;
    /**
     * Determines which certificates in the chain will be tested.
     *
     * `all` tests all certificates in the chain (excluding the leaf, which is identical in all chains).
     *
     * `first` only tests the first certificate in the chain, that is the one which signed the leaf.
     *
     * `last` only tests the last certificate in the chain, that is the one furthest away from the leaf. Its issuer is
     * the root certificate of this chain.
     *
     * @default "all"
     */
    readonly test_certificates?: "first" | "last" | "all";
  }[]>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * Boolean indicating whether you agree to the terms of service document.
   *
   * ACME servers can require this to be true.
   *
   * @default false
   */
  readonly terms_agreed?: Input<boolean>;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link acme_certificate} returns. */
export interface AcmeCertificateResult {
  /**
   * ACME account URI.
   *
   * Returned: changed
   */
  readonly account_uri: string;
  /**
   * When `retrieve_all_alternates` is set to `true`, the module will query the ACME server for alternate chains. This
   * return value will contain a list of all chains returned, the first entry being the main chain returned by the
   * server.
   *
   * See [Section 7.4.2 of RFC8555](https://tools.ietf.org/html/rfc8555#section-7.4.2) for details.
   *
   * Returned: when certificate was retrieved and `retrieve_all_alternates` is set to `true`
   */
  readonly all_chains: readonly {
    /**
     * The leaf certificate itself, in PEM format.
     *
     * Returned: always
     */
    readonly cert: string;
    /**
     * The certificate chain, excluding the root, as concatenated PEM certificates.
     *
     * Returned: always
     */
    readonly chain: string;
    /**
     * The certificate chain, excluding the root, but including the leaf certificate, as concatenated PEM certificates.
     *
     * Returned: always
     */
    readonly full_chain: string;
  }[];
  /**
   * ACME authorization data.
   *
   * Maps an identifier to ACME authorization objects. See https://tools.ietf.org/html/rfc8555#section-7.1.4.
   *
   * Returned: changed
   */
  readonly authorizations: Readonly<Record<string, unknown>>;
  /**
   * The number of days the certificate remains valid.
   *
   * Returned: success
   */
  readonly cert_days: number;
  /**
   * Per identifier / challenge type challenge data.
   *
   * Since Ansible 2.8.5, only challenges which are not yet valid are returned.
   *
   * Returned: changed
   */
  readonly challenge_data: {
    /**
     * For every identifier, provides a dictionary of challenge types mapping to challenge data.
     *
     * The keys in this dictionary are the identifiers. `identifier` is a placeholder used in the documentation.
     *
     * Note that the keys are not valid Jinja2 identifiers.
     *
     * Returned: changed
     */
    readonly identifier: {
      /**
       * Data for every challenge type.
       *
       * The keys in this dictionary are the challenge types. `challenge-type` is a placeholder used in the
       * documentation. Possible keys are `http-01`, `dns-01`, and `tls-alpn-01`.
       *
       * Note that the keys are not valid Jinja2 identifiers.
       *
       * Returned: changed
       */
      readonly "challenge-type": {
        /**
         * The full DNS record's name for the challenge.
         *
         * Returned: changed and challenge is `dns-01`
         */
        readonly record: string;
        /**
         * The challenge resource that must be created for validation.
         *
         * Returned: changed
         */
        readonly resource: string;
        /**
         * The original challenge resource including type identifier for `tls-alpn-01` challenges.
         *
         * Returned: changed and `challenge` is `tls-alpn-01`
         */
        readonly resource_original: string;
        /**
         * The value the resource has to produce for the validation.
         *
         * For `http-01` and `dns-01` challenges, the value can be used as-is.
         *
         * For `tls-alpn-01` challenges, note that this return value contains a Base64 encoded version of the correct
         * binary blob which has to be put into the acmeValidation x509 extension; see
         * https://www.rfc-editor.org/rfc/rfc8737.html#section-3 for details. To do this, you might need the
         * `ansible.builtin.b64decode` Jinja filter to extract the binary blob from this return value.
         *
         * Returned: changed
         */
        readonly resource_value: string;
      };
    };
  };
  /**
   * List of TXT values per DNS record, in case challenge is `dns-01`.
   *
   * Since Ansible 2.8.5, only challenges which are not yet valid are returned.
   *
   * Returned: changed
   */
  readonly challenge_data_dns: Readonly<Record<string, unknown>>;
  /**
   * ACME finalization URI.
   *
   * Returned: changed
   */
  readonly finalization_uri: string;
  /**
   * ACME order URI.
   *
   * Returned: changed
   */
  readonly order_uri: string;
}

/**
 * Create SSL/TLS certificates with the ACME protocol
 *
 * Create and renew SSL/TLS certificates with a CA supporting the [ACME protocol](https://tools.ietf.org/html/rfc8555),
 * such as [Let's Encrypt](https://letsencrypt.org/). The current implementation supports the `http-01`, `dns-01` and
 * `tls-alpn-01` challenges.
 *
 * To use this module, it has to be executed twice. Either as two different tasks in the same run or during two runs.
 * Note that the output of the first run needs to be recorded and passed to the second run as the module argument
 * `data`.
 *
 * Between these two tasks you have to fulfill the required steps for the chosen challenge by whatever means necessary.
 * For `http-01` that means creating the necessary challenge file on the destination webserver. For `dns-01` the
 * necessary DNS record has to be created. For `tls-alpn-01` the necessary certificate has to be created and served. It
 * is *not* the responsibility of this module to perform these steps.
 *
 * For details on how to fulfill these challenges, you might have to read through [the main ACME
 * specification](https://tools.ietf.org/html/rfc8555#section-8) and the [TLS-ALPN-01
 * specification](https://www.rfc-editor.org/rfc/rfc8737.html#section-3). Also, consider the examples provided for this
 * module.
 *
 * The module includes experimental support for IP identifiers according to the [RFC
 * 8738](https://www.rfc-editor.org/rfc/rfc8738.html).
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_certificate_module.html
 */
export const acme_certificate: Module<AcmeCertificateArguments, AcmeCertificateResult> = defineModule("community.crypto.acme_certificate", () => ({
  options: {
    account_email: {},
    account_key_content: { no_log: true },
    account_key_passphrase: { no_log: true },
    account_key_src: { type: "path", aliases: ["account_key"] },
    account_uri: {},
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    agreement: {},
    chain_dest: { type: "path", aliases: ["chain"] },
    challenge: { choices: ["http-01", "dns-01", "tls-alpn-01", "no challenge"] },
    csr: { type: "path", aliases: ["src"] },
    csr_content: {},
    data: { type: "dict" },
    deactivate_authzs: { type: "bool" },
    dest: { type: "path", aliases: ["cert"] },
    force: { type: "bool" },
    fullchain_dest: { type: "path", aliases: ["fullchain"] },
    include_renewal_cert_id: { choices: ["always", "never", "when_ari_supported"] },
    modify_account: { type: "bool" },
    order_creation_error_strategy: { choices: ["always", "auto", "fail", "retry_without_replaces_cert_id"] },
    order_creation_max_retries: { type: "int" },
    profile: {},
    remaining_days: { type: "int" },
    request_timeout: { type: "int" },
    retrieve_all_alternates: { type: "bool" },
    select_chain: { type: "list", elements: "dict", options: { authority_key_identifier: {}, issuer: { type: "dict" }, subject: { type: "dict" }, subject_key_identifier: {}, test_certificates: { choices: ["first", "last", "all"] } } },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    terms_agreed: { type: "bool" },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["account_key_src", "account_key_content"], ["csr", "csr_content"]],
  required_one_of: [["account_key_src", "account_key_content"], ["csr", "csr_content"], ["dest", "fullchain_dest"]],
}));

/** Arguments of {@link acme_certificate_deactivate_authz}. */
export interface AcmeCertificateDeactivateAuthzArguments {
  /**
   * Content of the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Mutually exclusive with `account_key_src`.
   *
   * Required if `account_key_src` is not used.
   *
   * **Warning:** the content will be written into a temporary file, which will be deleted by Ansible when the module
   * completes. Since this is an important private key — it can be used to change the account key, or to revoke your
   * certificates without knowing their private keys —, this might not be acceptable.
   *
   * In case `cryptography` is used, the content is not written into a temporary file. It can still happen that it is
   * written to disk by Ansible in the process of moving the module with its argument to the node where it is executed.
   */
  readonly account_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the account key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly account_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Private keys can be created with the `community.crypto.openssl_privatekey` or
   * `community.crypto.openssl_privatekey_pipe` modules. If the requisite (cryptography) is not available, keys can also
   * be created directly with the `openssl` command line tool: RSA keys can be created with `openssl genrsa ...`.
   * Elliptic curve keys can be created with `openssl ecparam -genkey ...`. Any other tool creating private keys in PEM
   * format can be used as well.
   *
   * Mutually exclusive with `account_key_content`.
   *
   * Required if `account_key_content` is not used.
   */
  readonly account_key_src?: Input<string>;
  /** Alias of `account_key_src`. */
  readonly account_key?: Input<string>;
  /**
   * If specified, assumes that the account URI is as given. If the account key does not match this account, or an
   * account with this URI does not exist, the module fails.
   */
  readonly account_uri?: Input<string>;
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /**
   * The ACME v2 order to deactivate.
   *
   * Can be obtained from `order_uri`.
   */
  readonly order_uri: Input<string>;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/**
 * Deactivate all authz for an ACME v2 order
 *
 * Deactivate all authentication objects (authz) for an ACME v2 order, which effectively deactivates (invalidates) the
 * order itself.
 *
 * Authentication objects are bound to an account key and remain valid for a certain amount of time, and can be used to
 * issue certificates without having to re-authenticate the domain. This can be a security concern.
 *
 * Another reason to use this module is to deactivate an order whose processing failed when using
 * `include_renewal_cert_id`.
 *
 * @since 2.20.0
 * @see
 *   https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_certificate_deactivate_authz_module.html
 */
export const acme_certificate_deactivate_authz: Module<AcmeCertificateDeactivateAuthzArguments, Record<never, never>> = defineModule("community.crypto.acme_certificate_deactivate_authz", () => ({
  options: {
    account_key_content: { no_log: true },
    account_key_passphrase: { no_log: true },
    account_key_src: { type: "path", aliases: ["account_key"] },
    account_uri: {},
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    order_uri: { required: true },
    request_timeout: { type: "int" },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["account_key_src", "account_key_content"]],
  required_one_of: [["account_key_src", "account_key_content"]],
}));

/** Arguments of {@link acme_certificate_order_create}. */
export interface AcmeCertificateOrderCreateArguments {
  /**
   * Content of the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Mutually exclusive with `account_key_src`.
   *
   * Required if `account_key_src` is not used.
   *
   * **Warning:** the content will be written into a temporary file, which will be deleted by Ansible when the module
   * completes. Since this is an important private key — it can be used to change the account key, or to revoke your
   * certificates without knowing their private keys —, this might not be acceptable.
   *
   * In case `cryptography` is used, the content is not written into a temporary file. It can still happen that it is
   * written to disk by Ansible in the process of moving the module with its argument to the node where it is executed.
   */
  readonly account_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the account key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly account_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Private keys can be created with the `community.crypto.openssl_privatekey` or
   * `community.crypto.openssl_privatekey_pipe` modules. If the requisite (cryptography) is not available, keys can also
   * be created directly with the `openssl` command line tool: RSA keys can be created with `openssl genrsa ...`.
   * Elliptic curve keys can be created with `openssl ecparam -genkey ...`. Any other tool creating private keys in PEM
   * format can be used as well.
   *
   * Mutually exclusive with `account_key_content`.
   *
   * Required if `account_key_content` is not used.
   */
  readonly account_key_src?: Input<string>;
  /** Alias of `account_key_src`. */
  readonly account_key?: Input<string>;
  /**
   * If specified, assumes that the account URI is as given. If the account key does not match this account, or an
   * account with this URI does not exist, the module fails.
   */
  readonly account_uri?: Input<string>;
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /**
   * File containing the CSR for the new certificate.
   *
   * Can be created with `community.crypto.openssl_csr`.
   *
   * The CSR may contain multiple Subject Alternate Names, but each one will lead to an individual challenge that must
   * be fulfilled for the CSR to be signed.
   *
   * **Note**: the private key used to create the CSR **must not** be the account key. This is a bad idea from a
   * security point of view, and the CA should not accept the CSR. The ACME server should return an error in this case.
   *
   * Precisely one of `csr` or `csr_content` must be specified.
   */
  readonly csr?: Input<string>;
  /**
   * Content of the CSR for the new certificate.
   *
   * Can be created with `community.crypto.openssl_csr_pipe`.
   *
   * The CSR may contain multiple Subject Alternate Names, but each one will lead to an individual challenge that must
   * be fulfilled for the CSR to be signed.
   *
   * **Note**: the private key used to create the CSR **must not** be the account key. This is a bad idea from a
   * security point of view, and the CA should not accept the CSR. The ACME server should return an error in this case.
   *
   * Precisely one of `csr` or `csr_content` must be specified.
   */
  readonly csr_content?: Input<string>;
  /**
   * Deactivate authentication objects (authz) when issuing the certificate failed.
   *
   * Authentication objects are bound to an account key and remain valid for a certain amount of time, and can be used
   * to issue certificates without having to re-authenticate the domain. This can be a security concern.
   *
   * @default true
   */
  readonly deactivate_authzs?: Input<boolean>;
  /**
   * Selects the error handling strategy for ACME protocol errors if creating a new ACME order fails.
   *
   * - `always`: Always retry, until the limit in `order_creation_max_retries` has been reached.
   * - `auto`: An unspecified algorithm that tries to be clever. Right now identical to
   *   `retry_without_replaces_cert_id`.
   * - `fail`: Simply fail in case of errors. Do not attempt to retry.
   * - `retry_without_replaces_cert_id`: If `replaces_cert_id` is present, creating the order will be tried again
   *   without `replaces`. The only exception is an error of type `urn:ietf:params:acme:error:alreadyReplaced`, that
   *   indicates that the certificate was already replaced. This usually means something went wrong and the user should
   *   investigate.
   *
   * @default "auto"
   */
  readonly order_creation_error_strategy?: Input<"always" | "auto" | "fail" | "retry_without_replaces_cert_id">;
  /**
   * Depending on the strategy selected in `order_creation_error_strategy`, will retry creating new orders for at most
   * the specified amount of times.
   *
   * @default 3
   */
  readonly order_creation_max_retries?: Input<number>;
  /**
   * Chose a specific profile for certificate selection. The available profiles depend on the CA.
   *
   * See [a blog post by Let's Encrypt](https://letsencrypt.org/2025/01/09/acme-profiles/) and
   * [draft-aaron-acme-profiles-00](https://datatracker.ietf.org/doc/draft-aaron-acme-profiles/) for more information.
   */
  readonly profile?: Input<string>;
  /**
   * If provided, will request the order to replace the certificate identified by this certificate ID according to
   * [Section 5 of RFC 9773](https://www.rfc-editor.org/rfc/rfc9773.html#section-5).
   *
   * This certificate ID must be computed as specified in [Section 4.1 of RFC
   * 9773](https://www.rfc-editor.org/rfc/rfc9773.html#section-4.1). It is returned as return value `cert_id` of the
   * `community.crypto.acme_certificate_renewal_info` module.
   *
   * ACME servers might refuse to create new orders that indicate to replace a certificate for which an active
   * replacement order already exists. This can happen if this module is used to create an order, and then the
   * playbook/role fails in case the challenges cannot be set up. If the playbook/role does not record the order data to
   * continue with the existing order, but tries to create a new one on the next run, creating the new order might fail.
   * If `order_creation_error_strategy=fail` this will make the module fail. `order_creation_error_strategy=auto` and
   * `order_creation_error_strategy=retry_without_replaces_cert_id` will avoid this by leaving away `replaces` on
   * retries.
   *
   * If `order_creation_error_strategy=fail`, for the above reason, this option should only be used if the role/playbook
   * using it keeps track of order data accross restarts, or if it takes care to deactivate orders whose processing is
   * aborted. Orders can be deactivated with the `community.crypto.acme_certificate_deactivate_authz` module.
   */
  readonly replaces_cert_id?: Input<string>;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link acme_certificate_order_create} returns. */
export interface AcmeCertificateOrderCreateResult {
  /**
   * ACME account URI.
   *
   * Returned: success
   */
  readonly account_uri: string;
  /**
   * For every identifier, provides the challenge information.
   *
   * Only challenges which are not yet valid are returned.
   *
   * Returned: changed
   */
  readonly challenge_data: readonly {
    /**
     * Information for different challenge types supported for this identifier.
     *
     * Note that the keys are not valid Jinja2 identifiers.
     */
    readonly challenges: {
      /**
       * Information for `dns-01` authorization.
       *
       * A DNS TXT record needs to be created with the record name `challenge_data[].challenges.dns-01.record` and value
       * `challenge_data[].challenges.dns-01.resource_value`.
       *
       * Returned: if the identifier supports `dns-01` authorization
       */
      readonly "dns-01": {
        /**
         * The full DNS record's name for the challenge.
         *
         * Returned: success
         */
        readonly record: string;
        /** Always contains the string `_acme-challenge`. */
        readonly resource: string;
        /**
         * The value the resource has to produce for the validation.
         *
         * Returned: success
         */
        readonly resource_value: string;
      };
      /**
       * Information for `http-01` authorization.
       *
       * The server needs to make the path `challenge_data[].challenges.http-01.resource` accessible via HTTP (which
       * might redirect to HTTPS). A `GET` operation to this path needs to provide the value from
       * `challenge_data[].challenges.http-01.resource_value`.
       *
       * Returned: if the identifier supports `http-01` authorization
       */
      readonly "http-01": {
        /**
         * The path the value has to be provided under.
         *
         * Returned: success
         */
        readonly resource: string;
        /**
         * The value the resource has to produce for the validation.
         *
         * Returned: success
         */
        readonly resource_value: string;
      };
      /**
       * Information for `tls-alpn-01` authorization.
       *
       * A certificate needs to be created for the DNS name `challenge_data[].challenges.tls-alpn-01.resource` with
       * acmeValidation X.509 extension of value `challenge_data[].challenges.tls-alpn-01.resource_value`. This
       * certificate needs to be served when the application-layer protocol `acme-tls/1` is negotiated for a HTTPS
       * connection to port 443 with the SNI extension for the domain name
       * (`challenge_data[].challenges.tls-alpn-01.resource_original`) being validated.
       *
       * See https://www.rfc-editor.org/rfc/rfc8737.html#section-3 for details.
       *
       * Returned: if the identifier supports `tls-alpn-01` authorization
       */
      readonly "tls-alpn-01": {
        /**
         * The DNS name for DNS identifiers, and the reverse DNS mapping (RFC1034, RFC3596) for IP addresses.
         *
         * Returned: success
         */
        readonly resource: string;
        /**
         * The original identifier including type identifier.
         *
         * Returned: success
         */
        readonly resource_original: string;
        /**
         * The value the resource has to produce for the validation.
         *
         * **Note:** this return value contains a Base64 encoded version of the correct binary blob which has to be put
         * into the acmeValidation X.509 extension; see https://www.rfc-editor.org/rfc/rfc8737.html#section-3 for
         * details. To do this, you might need the `ansible.builtin.b64decode` Jinja filter to extract the binary blob
         * from this return value.
         *
         * Returned: success
         */
        readonly resource_value: string;
      };
    };
    /** The identifier for this challenge. */
    readonly identifier: string;
    /**
     * The identifier's type.
     *
     * `dns` for DNS names, and `ip` for IP addresses.
     */
    readonly identifier_type: string;
  }[];
  /**
   * List of TXT values per DNS record for `dns-01` challenges.
   *
   * Only challenges which are not yet valid are returned.
   *
   * Returned: success
   */
  readonly challenge_data_dns: Readonly<Record<string, unknown>>;
  /**
   * ACME order URI.
   *
   * Returned: success
   */
  readonly order_uri: string;
}

/**
 * Create an ACME v2 order
 *
 * Creates an ACME v2 order. This is the first step of obtaining a new certificate with the [ACME
 * protocol](https://tools.ietf.org/html/rfc8555) from a Certificate Authority such as [Let's
 * Encrypt](https://letsencrypt.org/). This module does not support ACME v1, the original version of the ACME protocol
 * before standardization.
 *
 * The current implementation supports the `http-01`, `dns-01` and `tls-alpn-01` challenges.
 *
 * This module needs to be used in conjunction with the `community.crypto.acme_certificate_order_validate` and.
 * `community.crypto.acme_certificate_order_finalize` module. An order can be effectively deactivated with the
 * `community.crypto.acme_certificate_deactivate_authz` module. Note that both modules require the output `order_uri` of
 * this module.
 *
 * To create or modify ACME accounts, use the `community.crypto.acme_account` module. This module will *not* create or
 * update ACME accounts.
 *
 * Between the call of this module and `community.crypto.acme_certificate_order_finalize`, you have to fulfill the
 * required steps for the chosen challenge by whatever means necessary. For `http-01` that means creating the necessary
 * challenge file on the destination webserver. For `dns-01` the necessary dns record has to be created. For
 * `tls-alpn-01` the necessary certificate has to be created and served. It is *not* the responsibility of this module
 * to perform these steps.
 *
 * For details on how to fulfill these challenges, you might have to read through [the main ACME
 * specification](https://tools.ietf.org/html/rfc8555#section-8) and the [TLS-ALPN-01
 * specification](https://www.rfc-editor.org/rfc/rfc8737.html#section-3). Also, consider the examples provided for this
 * module.
 *
 * The module includes support for IP identifiers according to the [RFC
 * 8738](https://www.rfc-editor.org/rfc/rfc8738.html) ACME extension.
 *
 * @since 2.24.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_certificate_order_create_module.html
 */
export const acme_certificate_order_create: Module<AcmeCertificateOrderCreateArguments, AcmeCertificateOrderCreateResult> = defineModule("community.crypto.acme_certificate_order_create", () => ({
  options: {
    account_key_content: { no_log: true },
    account_key_passphrase: { no_log: true },
    account_key_src: { type: "path", aliases: ["account_key"] },
    account_uri: {},
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    csr: { type: "path" },
    csr_content: {},
    deactivate_authzs: { type: "bool" },
    order_creation_error_strategy: { choices: ["always", "auto", "fail", "retry_without_replaces_cert_id"] },
    order_creation_max_retries: { type: "int" },
    profile: {},
    replaces_cert_id: {},
    request_timeout: { type: "int" },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["account_key_src", "account_key_content"], ["csr", "csr_content"]],
  required_one_of: [["account_key_src", "account_key_content"], ["csr", "csr_content"]],
}));

/** Arguments of {@link acme_certificate_order_finalize}. */
export interface AcmeCertificateOrderFinalizeArguments {
  /**
   * Content of the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Mutually exclusive with `account_key_src`.
   *
   * Required if `account_key_src` is not used.
   *
   * **Warning:** the content will be written into a temporary file, which will be deleted by Ansible when the module
   * completes. Since this is an important private key — it can be used to change the account key, or to revoke your
   * certificates without knowing their private keys —, this might not be acceptable.
   *
   * In case `cryptography` is used, the content is not written into a temporary file. It can still happen that it is
   * written to disk by Ansible in the process of moving the module with its argument to the node where it is executed.
   */
  readonly account_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the account key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly account_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Private keys can be created with the `community.crypto.openssl_privatekey` or
   * `community.crypto.openssl_privatekey_pipe` modules. If the requisite (cryptography) is not available, keys can also
   * be created directly with the `openssl` command line tool: RSA keys can be created with `openssl genrsa ...`.
   * Elliptic curve keys can be created with `openssl ecparam -genkey ...`. Any other tool creating private keys in PEM
   * format can be used as well.
   *
   * Mutually exclusive with `account_key_content`.
   *
   * Required if `account_key_content` is not used.
   */
  readonly account_key_src?: Input<string>;
  /** Alias of `account_key_src`. */
  readonly account_key?: Input<string>;
  /**
   * If specified, assumes that the account URI is as given. If the account key does not match this account, or an
   * account with this URI does not exist, the module fails.
   */
  readonly account_uri?: Input<string>;
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /** The destination file for the certificate. */
  readonly cert_dest?: Input<string>;
  /** If specified, the intermediate certificate will be written to this file. */
  readonly chain_dest?: Input<string>;
  /**
   * File containing the CSR for the new certificate.
   *
   * Can be created with `community.crypto.openssl_csr`.
   *
   * The CSR may contain multiple Subject Alternate Names, but each one will lead to an individual challenge that must
   * be fulfilled for the CSR to be signed.
   *
   * **Note**: the private key used to create the CSR **must not** be the account key. This is a bad idea from a
   * security point of view, and the CA should not accept the CSR. The ACME server should return an error in this case.
   *
   * Precisely one of `csr` or `csr_content` must be specified.
   */
  readonly csr?: Input<string>;
  /**
   * Content of the CSR for the new certificate.
   *
   * Can be created with `community.crypto.openssl_csr_pipe`.
   *
   * The CSR may contain multiple Subject Alternate Names, but each one will lead to an individual challenge that must
   * be fulfilled for the CSR to be signed.
   *
   * **Note**: the private key used to create the CSR **must not** be the account key. This is a bad idea from a
   * security point of view, and the CA should not accept the CSR. The ACME server should return an error in this case.
   *
   * Precisely one of `csr` or `csr_content` must be specified.
   */
  readonly csr_content?: Input<string>;
  /**
   * Deactivate authentication objects (authz) after issuing a certificate, or when issuing the certificate failed.
   *
   * `never` never deactivates them.
   *
   * `always` always deactivates them in cases of errors or when the certificate was issued.
   *
   * `on_error` only deactivates them in case of errors.
   *
   * `on_success` only deactivates them in case the certificate was successfully issued.
   *
   * Authentication objects are bound to an account key and remain valid for a certain amount of time, and can be used
   * to issue certificates without having to re-authenticate the domain. This can be a security concern.
   *
   * @default "always"
   */
  readonly deactivate_authzs?: Input<"never" | "on_error" | "on_success" | "always">;
  /**
   * The destination file for the full chain (that is, a certificate followed by chain of intermediate certificates).
   */
  readonly fullchain_dest?: Input<string>;
  /** The order URI provided by `order_uri`. */
  readonly order_uri: Input<string>;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * When set to `true`, will retrieve all alternate trust chains offered by the ACME CA. These will not be written to
   * disk, but will be returned together with the main chain as `all_chains`. See the documentation for the `all_chains`
   * return value for details.
   *
   * @default false
   */
  readonly retrieve_all_alternates?: Input<boolean>;
  /**
   * Allows to specify criteria by which an (alternate) trust chain can be selected.
   *
   * The list of criteria will be processed one by one until a chain is found matching a criterium. If such a chain is
   * found, it will be used by the module instead of the default chain.
   *
   * If a criterium matches multiple chains, the first one matching will be returned. The order is determined by the
   * ordering of the `Link` headers returned by the ACME server and might not be deterministic.
   *
   * Every criterium can consist of multiple different conditions, like `select_chain[].issuer` and
   * `select_chain[].subject`. For the criterium to match a chain, all conditions must apply to the same certificate in
   * the chain.
   *
   * This option can only be used with the `cryptography` backend.
   */
  readonly select_chain?: Input<readonly {
    /**
     * Checks for the AuthorityKeyIdentifier extension. This is an identifier based on the private key of the issuer of
     * the intermediate certificate.
     *
     * The identifier must be of the form `C4:A7:B1:A4:7B:2C:71:FA:DB:E1:4B:90:75:FF:C4:15:60:85:89:10`.
     */
    readonly authority_key_identifier?: string;
    /**
     * Allows to specify parts of the issuer of a certificate in the chain must have to be selected.
     *
     * If `select_chain[].issuer` is empty, any certificate will match.
     *
     * An example value would be `{"commonName": "My Preferred CA Root"}`.
     */
    readonly issuer?: Readonly<Record<string, unknown>>;
    /**
     * Allows to specify parts of the subject of a certificate in the chain must have to be selected.
     *
     * If `select_chain[].subject` is empty, any certificate will match.
     *
     * An example value would be `{"CN": "My Preferred CA Intermediate"}`
     */
    readonly subject?: Readonly<Record<string, unknown>>;
    /**
     * Checks for the SubjectKeyIdentifier extension. This is an identifier based on the private key of the intermediate
     * certificate.
     *
     * The identifier must be of the form `A8:4A:6A:63:04:7D:DD:BA:E6:D1:39:B7:A6:45:65:EF:F3:A8:EC:A1`.
     */
    readonly subject_key_identifier?: string;
    /**
     * Determines which certificates in the chain will be tested.
     *
     * `all` tests all certificates in the chain (excluding the leaf, which is identical in all chains).
     *
     * `first` only tests the first certificate in the chain, that is the one which signed the leaf.
     *
     * `last` only tests the last certificate in the chain, that is the one furthest away from the leaf. Its issuer is
     * the root certificate of this chain.
     *
     * @default "all"
     */
    readonly test_certificates?: "first" | "last" | "all";
  }[]>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link acme_certificate_order_finalize} returns. */
export interface AcmeCertificateOrderFinalizeResult {
  /**
   * ACME account URI.
   *
   * Returned: success
   */
  readonly account_uri: string;
  /**
   * When `retrieve_all_alternates=true`, the module will query the ACME server for alternate chains. This return value
   * will contain a list of all chains returned, the first entry being the main chain returned by the server.
   *
   * See [Section 7.4.2 of RFC8555](https://tools.ietf.org/html/rfc8555#section-7.4.2) for details.
   *
   * Returned: success and `retrieve_all_alternates=true`
   */
  readonly all_chains: readonly {
    /**
     * The leaf certificate itself, in PEM format.
     *
     * Returned: always
     */
    readonly cert: string;
    /**
     * The certificate chain, excluding the root, as concatenated PEM certificates.
     *
     * Returned: always
     */
    readonly chain: string;
    /**
     * The certificate chain, excluding the root, but including the leaf certificate, as concatenated PEM certificates.
     *
     * Returned: always
     */
    readonly full_chain: string;
  }[];
  /**
   * The selected certificate chain.
   *
   * If `select_chain` is not specified, this will be the main chain returned by the ACME server.
   *
   * Returned: success
   */
  readonly selected_chain: {
    /**
     * The leaf certificate itself, in PEM format.
     *
     * Returned: always
     */
    readonly cert: string;
    /**
     * The certificate chain, excluding the root, as concatenated PEM certificates.
     *
     * Returned: always
     */
    readonly chain: string;
    /**
     * The certificate chain, excluding the root, but including the leaf certificate, as concatenated PEM certificates.
     *
     * Returned: always
     */
    readonly full_chain: string;
  };
}

/**
 * Finalize an ACME v2 order
 *
 * Finalizes an ACME v2 order and obtains the certificate and certificate chains. This is the final step of obtaining a
 * new certificate with the [ACME protocol](https://tools.ietf.org/html/rfc8555) from a Certificate Authority such as
 * [Let's Encrypt](https://letsencrypt.org/). This module does not support ACME v1, the original version of the ACME
 * protocol before standardization.
 *
 * This module needs to be used in conjunction with the `community.crypto.acme_certificate_order_create` and.
 * `community.crypto.acme_certificate_order_validate` modules.
 *
 * @since 2.24.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_certificate_order_finalize_module.html
 */
export const acme_certificate_order_finalize: Module<AcmeCertificateOrderFinalizeArguments, AcmeCertificateOrderFinalizeResult> = defineModule("community.crypto.acme_certificate_order_finalize", () => ({
  options: {
    account_key_content: { no_log: true },
    account_key_passphrase: { no_log: true },
    account_key_src: { type: "path", aliases: ["account_key"] },
    account_uri: {},
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    cert_dest: { type: "path" },
    chain_dest: { type: "path" },
    csr: { type: "path" },
    csr_content: {},
    deactivate_authzs: { choices: ["never", "on_error", "on_success", "always"] },
    fullchain_dest: { type: "path" },
    order_uri: { required: true },
    request_timeout: { type: "int" },
    retrieve_all_alternates: { type: "bool" },
    select_chain: { type: "list", elements: "dict", options: { authority_key_identifier: {}, issuer: { type: "dict" }, subject: { type: "dict" }, subject_key_identifier: {}, test_certificates: { choices: ["first", "last", "all"] } } },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["account_key_src", "account_key_content"], ["csr", "csr_content"]],
  required_one_of: [["account_key_src", "account_key_content"], ["csr", "csr_content"]],
}));

/** Arguments of {@link acme_certificate_order_info}. */
export interface AcmeCertificateOrderInfoArguments {
  /**
   * Content of the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Mutually exclusive with `account_key_src`.
   *
   * Required if `account_key_src` is not used.
   *
   * **Warning:** the content will be written into a temporary file, which will be deleted by Ansible when the module
   * completes. Since this is an important private key — it can be used to change the account key, or to revoke your
   * certificates without knowing their private keys —, this might not be acceptable.
   *
   * In case `cryptography` is used, the content is not written into a temporary file. It can still happen that it is
   * written to disk by Ansible in the process of moving the module with its argument to the node where it is executed.
   */
  readonly account_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the account key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly account_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Private keys can be created with the `community.crypto.openssl_privatekey` or
   * `community.crypto.openssl_privatekey_pipe` modules. If the requisite (cryptography) is not available, keys can also
   * be created directly with the `openssl` command line tool: RSA keys can be created with `openssl genrsa ...`.
   * Elliptic curve keys can be created with `openssl ecparam -genkey ...`. Any other tool creating private keys in PEM
   * format can be used as well.
   *
   * Mutually exclusive with `account_key_content`.
   *
   * Required if `account_key_content` is not used.
   */
  readonly account_key_src?: Input<string>;
  /** Alias of `account_key_src`. */
  readonly account_key?: Input<string>;
  /**
   * If specified, assumes that the account URI is as given. If the account key does not match this account, or an
   * account with this URI does not exist, the module fails.
   */
  readonly account_uri?: Input<string>;
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /** The order URI provided by `order_uri`. */
  readonly order_uri: Input<string>;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link acme_certificate_order_info} returns. */
export interface AcmeCertificateOrderInfoResult {
  /**
   * ACME account URI.
   *
   * Returned: success
   */
  readonly account_uri: string;
  /**
   * A dictionary mapping identifiers to their authorization objects.
   *
   * Returned: success
   */
  readonly authorizations_by_identifier: {
    /**
     * The keys in this dictionary are the identifiers. `identifier` is a placeholder used in the documentation.
     *
     * See https://www.rfc-editor.org/rfc/rfc8555#section-7.1.4 for how authorization objects look like.
     */
    readonly identifier: {
      /**
       * For pending authorizations, the challenges that the client can fulfill in order to prove possession of the
       * identifier.
       *
       * For valid authorizations, the challenge that was validated.
       *
       * For invalid authorizations, the challenge that was attempted and failed.
       *
       * Each array entry is an object with parameters required to validate the challenge. A client should attempt to
       * fulfill one of these challenges, and a server should consider any one of the challenges sufficient to make the
       * authorization valid.
       *
       * See https://www.rfc-editor.org/rfc/rfc8555#section-8 for the general structure. The structure of every entry
       * depends on the challenge's type. For `tls-alpn-01` challenges, the structure is defined in
       * https://www.rfc-editor.org/rfc/rfc8737.html#section-3.
       *
       * Returned: always
       */
      readonly challenges: readonly {
        /**
         * Error that occurred while the server was validating the challenge, if any.
         *
         * This field is structured as a [problem document according to RFC
         * 7807](https://www.rfc-editor.org/rfc/rfc7807).
         *
         * Returned: always if `authorizations_by_identifier.identifier.challenges[].type=invalid`, otherwise in some
         * situations
         */
        readonly error: Readonly<Record<string, unknown>>;
        /**
         * The status of this challenge.
         *
         * See https://www.rfc-editor.org/rfc/rfc8555#section-7.1.6 for state changes.
         *
         * Returned: always
         */
        readonly status: string;
        /**
         * The type of challenge encoded in the object.
         *
         * Returned: always
         */
        readonly type: string;
        /**
         * The URL to which a response can be posted.
         *
         * Returned: always
         */
        readonly url: string;
        /**
         * The time at which the server validated this challenge.
         *
         * Encoded in the format specified in [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339).
         *
         * Returned: always if `authorizations_by_identifier.identifier.challenges[].type=valid`, otherwise in some
         * situations
         */
        readonly validated: string;
      }[];
      /**
       * The timestamp after which the server will consider this authorization invalid.
       *
       * Encoded in the format specified in [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339).
       *
       * Returned: if `authorizations_by_identifier.identifier.status=valid`, and sometimes in other situations
       */
      readonly expires: string;
      /**
       * The identifier that the account is authorized to represent.
       *
       * Returned: always
       */
      readonly identifier: {
        /**
         * The type of identifier.
         *
         * So far `dns` and `ip` are defined values.
         *
         * Returned: always
         */
        readonly type: string;
        /**
         * The identifier itself.
         *
         * Returned: always
         */
        readonly value: string;
      };
      /**
       * The status of this authorization.
       *
       * See https://www.rfc-editor.org/rfc/rfc8555#section-7.1.6 for state changes.
       *
       * Returned: always
       */
      readonly status: string;
      /**
       * This field **must** be present and true for authorizations created as a result of a `newOrder` request
       * containing a DNS identifier with a value that was a wildcard domain name.  For other authorizations, it **must**
       * be absent.
       *
       * Wildcard domain names are described in https://www.rfc-editor.org/rfc/rfc8555#section-7.1.3 of the ACME
       * specification.
       *
       * Returned: sometimes
       */
      readonly wildcard: boolean;
    };
  };
  /**
   * For every status, a list of identifiers whose authorizations have this status.
   *
   * Returned: success
   */
  readonly authorizations_by_status: {
    /**
     * A list of all identifiers whose authorizations are in the `deactivated` state.
     *
     * See https://www.rfc-editor.org/rfc/rfc8555#section-7.1.6 for state changes of authorizations.
     *
     * Returned: always
     */
    readonly deactivated: readonly string[];
    /**
     * A list of all identifiers whose authorizations are in the `expired` state.
     *
     * See https://www.rfc-editor.org/rfc/rfc8555#section-7.1.6 for state changes of authorizations.
     *
     * Returned: always
     */
    readonly expired: readonly string[];
    /**
     * A list of all identifiers whose authorizations are in the `invalid` state.
     *
     * See https://www.rfc-editor.org/rfc/rfc8555#section-7.1.6 for state changes of authorizations.
     *
     * Returned: always
     */
    readonly invalid: readonly string[];
    /**
     * A list of all identifiers whose authorizations are in the `pending` state.
     *
     * See https://www.rfc-editor.org/rfc/rfc8555#section-7.1.6 for state changes of authorizations.
     *
     * Returned: always
     */
    readonly pending: readonly string[];
    /**
     * A list of all identifiers whose authorizations are in the `revoked` state.
     *
     * See https://www.rfc-editor.org/rfc/rfc8555#section-7.1.6 for state changes of authorizations.
     *
     * Returned: always
     */
    readonly revoked: readonly string[];
    /**
     * A list of all identifiers whose authorizations are in the `valid` state.
     *
     * See https://www.rfc-editor.org/rfc/rfc8555#section-7.1.6 for state changes of authorizations.
     *
     * Returned: always
     */
    readonly valid: readonly string[];
  };
  /**
   * The order object.
   *
   * See https://www.rfc-editor.org/rfc/rfc8555#section-7.1.3 for its specification.
   *
   * Returned: success
   */
  readonly order: {
    /**
     * For pending orders, the authorizations that the client needs to complete before the requested certificate can be
     * issued, including unexpired authorizations that the client has completed in the past for identifiers specified in
     * the order.
     *
     * The authorizations required are dictated by server policy; there may not be a 1:1 relationship between the order
     * identifiers and the authorizations required.
     *
     * For final orders (in the `valid` or `invalid` state), the authorizations that were completed.  Each entry is a
     * URL from which an authorization can be fetched with a POST-as-GET request.
     *
     * The authorizations themselves are returned as `authorizations_by_identifier`.
     *
     * Returned: always
     */
    readonly authorizations: readonly string[];
    /**
     * A URL for the certificate that has been issued in response to this order.
     *
     * Returned: when the certificate has been issued
     */
    readonly certificate: string;
    /**
     * The error that occurred while processing the order, if any.
     *
     * This field is structured as a [problem document according to RFC 7807](https://www.rfc-editor.org/rfc/rfc7807).
     *
     * Returned: sometimes
     */
    readonly error: Readonly<Record<string, unknown>>;
    /**
     * The timestamp after which the server will consider this order invalid.
     *
     * Encoded in the format specified in [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339).
     *
     * Returned: if `order.status` is `pending` or `valid`, and sometimes in other situations
     */
    readonly expires: string;
    /**
     * A URL that a CSR must be POSTed to once all of the order's authorizations are satisfied to finalize the order. 
     * The result of a successful finalization will be the population of the certificate URL for the order.
     *
     * Returned: always
     */
    readonly finalize: string;
    /**
     * An array of identifier objects that the order pertains to.
     *
     * Returned: always
     */
    readonly identifiers: readonly {
      /**
       * The type of identifier.
       *
       * So far `dns` and `ip` are defined values.
       *
       * Returned: always
       */
      readonly type: string;
      /**
       * The identifier itself.
       *
       * Returned: always
       */
      readonly value: string;
    }[];
    /**
     * The requested value of the `notAfter` field in the certificate.
     *
     * Encoded in the date format defined in [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339).
     *
     * Returned: depending on order
     */
    readonly notAfter: string;
    /**
     * The requested value of the `notBefore` field in the certificate.
     *
     * Encoded in the date format defined in [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339).
     *
     * Returned: depending on order
     */
    readonly notBefore: string;
    /**
     * If the ACME CA supports profiles through the
     * [draft-aaron-acme-profiles](https://datatracker.ietf.org/doc/draft-aaron-acme-profiles/) mechanism and informs
     * about the profile selected for this order, this field will contain the name of the profile used.
     *
     * Returned: depending on the ACME CA
     */
    readonly profile: string;
    /**
     * If the order was created to replace an existing certificate using the `replaces` mechanism from [RFC
     * 9773](https://www.rfc-editor.org/rfc/rfc9773.html), this provides the certificate ID of the certificate that will
     * be replaced by this order.
     *
     * Returned: when the certificate order is replacing a certificate through RFC 9773
     */
    readonly replaces: string;
    /**
     * The status of this order.
     *
     * See https://www.rfc-editor.org/rfc/rfc8555#section-7.1.6 for state changes.
     *
     * Returned: always
     */
    readonly status: string;
  };
  /**
   * ACME order URI.
   *
   * Returned: success
   */
  readonly order_uri: string;
}

/**
 * Obtain information for an ACME v2 order
 *
 * Obtain information for an ACME v2 order. This can be used during the process of obtaining a new certificate with the
 * [ACME protocol](https://tools.ietf.org/html/rfc8555) from a Certificate Authority such as [Let's
 * Encrypt](https://letsencrypt.org/). This module does not support ACME v1, the original version of the ACME protocol
 * before standardization.
 *
 * This module needs to be used in conjunction with the `community.crypto.acme_certificate_order_create`,
 * `community.crypto.acme_certificate_order_validate`, and `community.crypto.acme_certificate_order_finalize` modules.
 *
 * @since 2.24.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_certificate_order_info_module.html
 */
export const acme_certificate_order_info: Module<AcmeCertificateOrderInfoArguments, AcmeCertificateOrderInfoResult> = defineModule("community.crypto.acme_certificate_order_info", () => ({
  options: {
    account_key_content: { no_log: true },
    account_key_passphrase: { no_log: true },
    account_key_src: { type: "path", aliases: ["account_key"] },
    account_uri: {},
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    order_uri: { required: true },
    request_timeout: { type: "int" },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["account_key_src", "account_key_content"]],
  required_one_of: [["account_key_src", "account_key_content"]],
}));

/** Arguments of {@link acme_certificate_order_validate}. */
export interface AcmeCertificateOrderValidateArguments {
  /**
   * Content of the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Mutually exclusive with `account_key_src`.
   *
   * Required if `account_key_src` is not used.
   *
   * **Warning:** the content will be written into a temporary file, which will be deleted by Ansible when the module
   * completes. Since this is an important private key — it can be used to change the account key, or to revoke your
   * certificates without knowing their private keys —, this might not be acceptable.
   *
   * In case `cryptography` is used, the content is not written into a temporary file. It can still happen that it is
   * written to disk by Ansible in the process of moving the module with its argument to the node where it is executed.
   */
  readonly account_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the account key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly account_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Private keys can be created with the `community.crypto.openssl_privatekey` or
   * `community.crypto.openssl_privatekey_pipe` modules. If the requisite (cryptography) is not available, keys can also
   * be created directly with the `openssl` command line tool: RSA keys can be created with `openssl genrsa ...`.
   * Elliptic curve keys can be created with `openssl ecparam -genkey ...`. Any other tool creating private keys in PEM
   * format can be used as well.
   *
   * Mutually exclusive with `account_key_content`.
   *
   * Required if `account_key_content` is not used.
   */
  readonly account_key_src?: Input<string>;
  /** Alias of `account_key_src`. */
  readonly account_key?: Input<string>;
  /**
   * If specified, assumes that the account URI is as given. If the account key does not match this account, or an
   * account with this URI does not exist, the module fails.
   */
  readonly account_uri?: Input<string>;
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /**
   * The challenge to be performed for every pending authorization.
   *
   * Must be provided if there is at least one pending authorization.
   *
   * In case of authorization reuse, or in case of CAs which use External Account Binding and other means of validating
   * certificate assurance, it might not be necessary to provide this option.
   */
  readonly challenge?: Input<"http-01" | "dns-01" | "tls-alpn-01">;
  /**
   * Deactivate authentication objects (authz) in case an error happens.
   *
   * Authentication objects are bound to an account key and remain valid for a certain amount of time, and can be used
   * to issue certificates without having to re-authenticate the domain. This can be a security concern.
   *
   * @default true
   */
  readonly deactivate_authzs?: Input<boolean>;
  /** The order URI provided by `order_uri`. */
  readonly order_uri: Input<string>;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link acme_certificate_order_validate} returns. */
export interface AcmeCertificateOrderValidateResult {
  /**
   * ACME account URI.
   *
   * Returned: success
   */
  readonly account_uri: string;
  /**
   * List of challenges whose validation was triggered.
   *
   * Returned: success
   */
  readonly validating_challenges: readonly {
    /**
     * The URL of the authorization object for this challenge.
     *
     * Returned: always
     */
    readonly authz_url: string;
    /**
     * The challenge's type.
     *
     * Returned: always
     */
    readonly challenge_type: string;
    /**
     * The URL of the challenge object.
     *
     * Returned: always
     */
    readonly challenge_url: string;
    /**
     * The identifier the challenge is for.
     *
     * Returned: always
     */
    readonly identifier: string;
    /**
     * The identifier's type for the challenge.
     *
     * Returned: always
     */
    readonly identifier_type: string;
  }[];
}

/**
 * Validate authorizations of an ACME v2 order
 *
 * Validates pending authorizations of an ACME v2 order. This is the second to last step of obtaining a new certificate
 * with the [ACME protocol](https://tools.ietf.org/html/rfc8555) from a Certificate Authority such as [Let's
 * Encrypt](https://letsencrypt.org/). This module does not support ACME v1, the original version of the ACME protocol
 * before standardization.
 *
 * This module needs to be used in conjunction with the `community.crypto.acme_certificate_order_create` and
 * `community.crypto.acme_certificate_order_finalize` modules.
 *
 * @since 2.24.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_certificate_order_validate_module.html
 */
export const acme_certificate_order_validate: Module<AcmeCertificateOrderValidateArguments, AcmeCertificateOrderValidateResult> = defineModule("community.crypto.acme_certificate_order_validate", () => ({
  options: {
    account_key_content: { no_log: true },
    account_key_passphrase: { no_log: true },
    account_key_src: { type: "path", aliases: ["account_key"] },
    account_uri: {},
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    challenge: { choices: ["http-01", "dns-01", "tls-alpn-01"] },
    deactivate_authzs: { type: "bool" },
    order_uri: { required: true },
    request_timeout: { type: "int" },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["account_key_src", "account_key_content"]],
  required_one_of: [["account_key_src", "account_key_content"]],
}));

/** Arguments of {@link acme_certificate_renewal_info}. */
export interface AcmeCertificateRenewalInfoArguments {
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /**
   * If ARI information is used, selects which algorithm is used to determine whether to renew now.
   *
   * `standard` selects the [algorithm provided in the the ARI
   * specification](https://www.rfc-editor.org/rfc/rfc9773.html#section-4.2).
   *
   * `start` returns `should_renew=true` once the start of the renewal interval has been reached.
   *
   * @default "standard"
   */
  readonly ari_algorithm?: Input<"standard" | "start">;
  /**
   * The content of the X.509 certificate to determine renewal of.
   *
   * `certificate_path` and `certificate_content` are mutually exclusive.
   */
  readonly certificate_content?: Input<string>;
  /**
   * A path to the X.509 certificate to determine renewal of.
   *
   * In case the certificate does not exist, the module will always return `should_renew=true`.
   *
   * `certificate_path` and `certificate_content` are mutually exclusive.
   */
  readonly certificate_path?: Input<string>;
  /**
   * Use this timestamp instead of the current timestamp to determine whether a certificate should be renewed.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`).
   */
  readonly now?: Input<string>;
  /**
   * The number of days the certificate must have left being valid.
   *
   * For example, if `remaining_days=20`, this check causes `should_renew=true` if the certificate is valid for less
   * than 20 days.
   */
  readonly remaining_days?: Input<number>;
  /**
   * The percentage of the certificate's validity period that should be left.
   *
   * For example, if `remaining_percentage=0.1`, and the certificate's validity period is 90 days, this check causes
   * `should_renew=true` if the certificate is valid for less than 9 days.
   *
   * Must be a value between 0 and 1.
   */
  readonly remaining_percentage?: Input<number>;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * Determines the behavior when the certificate file exists or its contents are provided, but the certificate cannot
   * be parsed.
   *
   * If `true`, will exit successfully with `exists=true`, `parsable=false`, and `should_renew=true`.
   *
   * If `false`, the module will fail.
   *
   * If the file exists, but cannot be loaded due to I/O errors or permission errors, the module always fails.
   *
   * @default false
   * @since 2.24.0
   */
  readonly treat_parsing_error_as_non_existing?: Input<boolean>;
  /**
   * Whether to use ARI information, if available.
   *
   * Set this to `false` if the ACME server implements ARI in a way that is incompatible with this module.
   *
   * @default true
   */
  readonly use_ari?: Input<boolean>;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link acme_certificate_renewal_info} returns. */
export interface AcmeCertificateRenewalInfoResult {
  /**
   * The certificate ID according to [Section 4.1 in RFC 9773](https://www.rfc-editor.org/rfc/rfc9773.html#section-4.1).
   *
   * Returned: success, the certificate exists, and has an Authority Key Identifier X.509 extension
   */
  readonly cert_id: string;
  /**
   * Whether the certificate file exists, or `certificate_content` was provided.
   *
   * Returned: success
   *
   * @since 2.24.0
   */
  readonly exists: boolean;
  /**
   * Information on the reason for renewal.
   *
   * Should be shown to the user, as in case of ARI triggered renewal it can contain important information, for example
   * on forced revocations for misissued certificates.
   *
   * Returned: success
   */
  readonly msg: string;
  /**
   * Whether the certificate file exists, or `certificate_content` was provided, and the certificate can be parsed.
   *
   * Can only differ from `exists` if `treat_parsing_error_as_non_existing=true`.
   *
   * Returned: success
   *
   * @since 2.24.0
   */
  readonly parsable: boolean;
  /**
   * Whether the certificate should be renewed.
   *
   * If no certificate is provided, or the certificate is expired, will always be `true`.
   *
   * Returned: success
   */
  readonly should_renew: boolean;
  /**
   * Whether ARI information was used to determine renewal. This can be used to determine whether to specify
   * `include_renewal_cert_id=when_ari_supported` for the `community.crypto.acme_certificate` module.
   *
   * If `use_ari=false`, this will always be `false`.
   *
   * Returned: success
   */
  readonly supports_ari: boolean;
}

/**
 * Determine whether a certificate should be renewed or not
 *
 * Uses various information to determine whether a certificate should be renewed or not.
 *
 * If available, the ARI extension (ACME Renewal Information, [RFC 9773](https://www.rfc-editor.org/rfc/rfc9773.html))
 * is used.
 *
 * @since 2.20.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_certificate_renewal_info_module.html
 */
export const acme_certificate_renewal_info: Module<AcmeCertificateRenewalInfoArguments, AcmeCertificateRenewalInfoResult> = defineModule("community.crypto.acme_certificate_renewal_info", () => ({
  options: {
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    ari_algorithm: { choices: ["standard", "start"] },
    certificate_content: {},
    certificate_path: { type: "path" },
    now: {},
    remaining_days: { type: "int" },
    remaining_percentage: { type: "float" },
    request_timeout: { type: "int" },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    treat_parsing_error_as_non_existing: { type: "bool" },
    use_ari: { type: "bool" },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["certificate_path", "certificate_content"]],
}));

/** Arguments of {@link acme_certificate_revoke}. */
export interface AcmeCertificateRevokeArguments {
  /**
   * Content of the ACME account RSA or Elliptic Curve key.
   *
   * Note that exactly one of `account_key_src`, `account_key_content`, `private_key_src`, or `private_key_content` must
   * be specified.
   *
   * *Warning*: the content will be written into a temporary file, which will be deleted by Ansible when the module
   * completes. Since this is an important private key — it can be used to change the account key, or to revoke your
   * certificates without knowing their private keys —, this might not be acceptable.
   *
   * In case `cryptography` is used, the content is not written into a temporary file. It can still happen that it is
   * written to disk by Ansible in the process of moving the module with its argument to the node where it is executed.
   */
  readonly account_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the account key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly account_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the ACME account RSA or Elliptic Curve key.
   *
   * RSA keys can be created with `openssl rsa ...`. Elliptic curve keys can be created with `openssl ecparam -genkey
   * ...`. Any other tool creating private keys in PEM format can be used as well.
   *
   * Mutually exclusive with `account_key_content`.
   *
   * Required if `account_key_content` is not used.
   */
  readonly account_key_src?: Input<string>;
  /** Alias of `account_key_src`. */
  readonly account_key?: Input<string>;
  /**
   * If specified, assumes that the account URI is as given. If the account key does not match this account, or an
   * account with this URI does not exist, the module fails.
   */
  readonly account_uri?: Input<string>;
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /** Path to the certificate to revoke. */
  readonly certificate: Input<string>;
  /**
   * Content of the certificate's private key.
   *
   * Note that exactly one of `account_key_src`, `account_key_content`, `private_key_src`, or `private_key_content` must
   * be specified.
   *
   * *Warning*: the content will be written into a temporary file, which will be deleted by Ansible when the module
   * completes. Since this is an important private key — it can be used to change the account key, or to revoke your
   * certificates without knowing their private keys —, this might not be acceptable.
   *
   * In case `cryptography` is used, the content is not written into a temporary file. It can still happen that it is
   * written to disk by Ansible in the process of moving the module with its argument to the node where it is executed.
   */
  readonly private_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the certificate's private key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly private_key_passphrase?: Input<string>;
  /**
   * Path to the certificate's private key.
   *
   * Note that exactly one of `account_key_src`, `account_key_content`, `private_key_src`, or `private_key_content` must
   * be specified.
   */
  readonly private_key_src?: Input<string>;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * One of the revocation reasonCodes defined in [Section 5.3.1 of
   * RFC5280](https://tools.ietf.org/html/rfc5280#section-5.3.1).
   *
   * Possible values are `0` (unspecified), `1` (keyCompromise), `2` (cACompromise), `3` (affiliationChanged), `4`
   * (superseded), `5` (cessationOfOperation), `6` (certificateHold), `8` (removeFromCRL), `9` (privilegeWithdrawn),
   * `10` (aACompromise).
   */
  readonly revoke_reason?: Input<number>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/**
 * Revoke certificates with the ACME protocol
 *
 * Allows to revoke certificates issued by a CA supporting the [ACME protocol](https://tools.ietf.org/html/rfc8555),
 * such as [Let's Encrypt](https://letsencrypt.org/).
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_certificate_revoke_module.html
 */
export const acme_certificate_revoke: Module<AcmeCertificateRevokeArguments, Record<never, never>> = defineModule("community.crypto.acme_certificate_revoke", () => ({
  options: {
    account_key_content: { no_log: true },
    account_key_passphrase: { no_log: true },
    account_key_src: { type: "path", aliases: ["account_key"] },
    account_uri: {},
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    certificate: { type: "path", required: true },
    private_key_content: { no_log: true },
    private_key_passphrase: { no_log: true },
    private_key_src: { type: "path" },
    request_timeout: { type: "int" },
    revoke_reason: { type: "int" },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["account_key_src", "account_key_content"], ["account_key_src", "account_key_content", "private_key_src", "private_key_content"]],
  required_one_of: [["account_key_src", "account_key_content", "private_key_src", "private_key_content"]],
}));

/** Arguments of {@link acme_challenge_cert_helper}. */
export interface AcmeChallengeCertHelperArguments {
  /** The challenge type. */
  readonly challenge: Input<"tls-alpn-01">;
  /** The `challenge_data` entry provided by `community.crypto.acme_certificate` for the challenge. */
  readonly challenge_data: Input<Readonly<Record<string, unknown>>>;
  /**
   * Content of the private key to use for this challenge certificate.
   *
   * Mutually exclusive with `private_key_src`.
   */
  readonly private_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the private key.
   *
   * @since 1.6.0
   */
  readonly private_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the private key file to use for this challenge certificate.
   *
   * Mutually exclusive with `private_key_content`.
   */
  readonly private_key_src?: Input<string>;
}

/** What {@link acme_challenge_cert_helper} returns. */
export interface AcmeChallengeCertHelperResult {
  /**
   * The challenge certificate in PEM format.
   *
   * Returned: always
   */
  readonly challenge_certificate: string;
  /**
   * The domain the challenge is for. The certificate should be provided if this is specified in the request's the
   * `Host` header.
   *
   * Returned: always
   */
  readonly domain: string;
  /**
   * The identifier for the actual resource. Will be a domain name if `identifier_type=dns`, or an IP address if
   * `identifier_type=ip`.
   *
   * Returned: always
   */
  readonly identifier: string;
  /**
   * The identifier type for the actual resource identifier.
   *
   * Returned: always
   */
  readonly identifier_type: string;
  /**
   * A self-signed certificate for the challenge domain.
   *
   * If no existing certificate exists, can be used to set-up https in the first place if that is needed for providing
   * the challenge.
   *
   * Returned: always
   */
  readonly regular_certificate: string;
}

/**
 * Prepare certificates required for ACME challenges such as `tls-alpn-01`
 *
 * Prepares certificates for ACME challenges such as `tls-alpn-01`.
 *
 * The raw data is provided by the `community.crypto.acme_certificate` module, and needs to be converted to a
 * certificate to be used for challenge validation. This module provides a simple way to generate the required
 * certificates.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_challenge_cert_helper_module.html
 */
export const acme_challenge_cert_helper: Module<AcmeChallengeCertHelperArguments, AcmeChallengeCertHelperResult> = defineModule("community.crypto.acme_challenge_cert_helper", () => ({
  options: {
    challenge: { required: true, choices: ["tls-alpn-01"] },
    challenge_data: { type: "dict", required: true },
    private_key_content: { no_log: true },
    private_key_passphrase: { no_log: true },
    private_key_src: { type: "path" },
  },
  mutually_exclusive: [["private_key_src", "private_key_content"]],
  required_one_of: [["private_key_src", "private_key_content"]],
}));

/** Arguments of {@link acme_inspect}. */
export interface AcmeInspectArguments {
  /**
   * Content of the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Mutually exclusive with `account_key_src`.
   *
   * Required if `account_key_src` is not used.
   *
   * **Warning:** the content will be written into a temporary file, which will be deleted by Ansible when the module
   * completes. Since this is an important private key — it can be used to change the account key, or to revoke your
   * certificates without knowing their private keys —, this might not be acceptable.
   *
   * In case `cryptography` is used, the content is not written into a temporary file. It can still happen that it is
   * written to disk by Ansible in the process of moving the module with its argument to the node where it is executed.
   */
  readonly account_key_content?: Input<string>;
  /**
   * Phassphrase to use to decode the account key.
   *
   * **Note:** this is not supported by the `openssl` backend, only by the `cryptography` backend.
   *
   * @since 1.6.0
   */
  readonly account_key_passphrase?: Input<string>;
  /**
   * Path to a file containing the ACME account RSA or Elliptic Curve key.
   *
   * For Elliptic Curve keys only the following curves are supported: `secp256r1`, `secp384r1`, and `secp521r1`.
   *
   * Private keys can be created with the `community.crypto.openssl_privatekey` or
   * `community.crypto.openssl_privatekey_pipe` modules. If the requisite (cryptography) is not available, keys can also
   * be created directly with the `openssl` command line tool: RSA keys can be created with `openssl genrsa ...`.
   * Elliptic curve keys can be created with `openssl ecparam -genkey ...`. Any other tool creating private keys in PEM
   * format can be used as well.
   *
   * Mutually exclusive with `account_key_content`.
   *
   * Required if `account_key_content` is not used.
   */
  readonly account_key_src?: Input<string>;
  /** Alias of `account_key_src`. */
  readonly account_key?: Input<string>;
  /**
   * If specified, assumes that the account URI is as given. If the account key does not match this account, or an
   * account with this URI does not exist, the module fails.
   */
  readonly account_uri?: Input<string>;
  /**
   * The ACME directory to use. This is the entry point URL to access the ACME CA server API.
   *
   * For safety reasons the default is set to the Let's Encrypt staging server (for the ACME v1 protocol). This will
   * create technically correct, but untrusted certificates.
   *
   * For Let's Encrypt, all staging endpoints can be found here: https://letsencrypt.org/docs/staging-environment/.
   *
   * For **Let's Encrypt**, the production directory URL for ACME v2 is https://acme-v02.api.letsencrypt.org/directory.
   *
   * For **ZeroSSL**, the production directory URL for ACME v2 is https://acme.zerossl.com/v2/DV90.
   *
   * For **Sectigo**, the production directory URL for ACME v2 is https://acme-qa.secure.trust-provider.com/v2/DV.
   *
   * For **HARICA**, the production directory URL for ACME v2 is https://acme.harica.gr/XXX/directory with XXX being
   * specific to your account.
   *
   * The notes for this module contain a list of ACME services this module has been tested against.
   */
  readonly acme_directory: Input<string>;
  /**
   * The ACME version of the endpoint.
   *
   * Must be `2` for standardized ACME v2 endpoints.
   *
   * The value `1` is no longer supported since community.crypto 3.0.0.
   *
   * @default 2
   */
  readonly acme_version?: Input<2>;
  /**
   * An encoded JSON object which will be sent as the content if `method` is `post`.
   *
   * Required when `method` is `post`, and not allowed otherwise.
   */
  readonly content?: Input<string>;
  /**
   * If `method` is `post` or `get`, make the module fail in case an ACME error is returned.
   *
   * @default true
   */
  readonly fail_on_acme_error?: Input<boolean>;
  /**
   * The method to use to access the given URL on the ACME server.
   *
   * The value `post` executes an authenticated POST request. The content must be specified in the `content` option.
   *
   * The value `get` executes an authenticated POST-as-GET request for ACME v2, and a regular GET request for ACME v1.
   *
   * The value `directory-only` only retrieves the directory, without doing a request.
   *
   * @default "get"
   */
  readonly method?: Input<"get" | "post" | "directory-only">;
  /**
   * The time Ansible should wait for a response from the ACME API.
   *
   * This timeout is applied to all HTTP(S) requests (HEAD, GET, POST).
   *
   * @default 10
   * @since 2.3.0
   */
  readonly request_timeout?: Input<number>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the `openssl` binary.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * The URL to send the request to.
   *
   * Must be specified if `method` is not `directory-only`.
   */
  readonly url?: Input<string>;
  /**
   * Whether calls to the ACME directory will validate TLS certificates.
   *
   * **Warning:** Should **only ever** be set to `false` for testing purposes, for example when testing against a local
   * Pebble server.
   *
   * @default true
   */
  readonly validate_certs?: Input<boolean>;
}

/** What {@link acme_inspect} returns. */
export interface AcmeInspectResult {
  /**
   * The ACME directory's content.
   *
   * Returned: always
   */
  readonly directory: Readonly<Record<string, unknown>>;
  /**
   * The request's HTTP headers (with lowercase keys).
   *
   * Returned: always
   */
  readonly headers: Readonly<Record<string, unknown>>;
  /**
   * The output parsed as JSON.
   *
   * Returned: if output can be parsed as JSON
   */
  readonly output_json: Readonly<Record<string, unknown>>;
  /**
   * The raw text output.
   *
   * Returned: always
   */
  readonly output_text: string;
}

/**
 * Send direct requests to an ACME server
 *
 * Allows to send direct requests to an ACME server with the [ACME protocol](https://tools.ietf.org/html/rfc8555), which
 * is supported by CAs such as [Let's Encrypt](https://letsencrypt.org/).
 *
 * This module can be used to debug failed certificate request attempts, for example when
 * `community.crypto.acme_certificate` fails or encounters a problem which you wish to investigate.
 *
 * The module can also be used to directly access features of an ACME servers which are not yet supported by the Ansible
 * ACME modules.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/acme_inspect_module.html
 */
export const acme_inspect: Module<AcmeInspectArguments, AcmeInspectResult> = defineModule("community.crypto.acme_inspect", () => ({
  options: {
    account_key_content: { no_log: true },
    account_key_passphrase: { no_log: true },
    account_key_src: { type: "path", aliases: ["account_key"] },
    account_uri: {},
    acme_directory: { required: true },
    acme_version: { type: "int", choices: [2] },
    content: {},
    fail_on_acme_error: { type: "bool" },
    method: { choices: ["get", "post", "directory-only"] },
    request_timeout: { type: "int" },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    url: {},
    validate_certs: { type: "bool" },
  },
  mutually_exclusive: [["account_key_src", "account_key_content"]],
  required_if: [["method", "get", ["url"]], ["method", null, ["url"]], ["method", "post", ["url", "content"]], ["method", "get", ["account_key_src", "account_key_content"], true], ["method", null, ["account_key_src", "account_key_content"], true], ["method", "post", ["account_key_src", "account_key_content"], true]],
}));

/** Arguments of {@link certificate_complete_chain}. */
export interface CertificateCompleteChainArguments {
  /**
   * A concatenated set of certificates in PEM format forming a chain.
   *
   * The module will try to complete this chain.
   */
  readonly input_chain: Input<string>;
  /**
   * A list of filenames or directories.
   *
   * A filename is assumed to point to a file containing one or more certificates in PEM format. All certificates in
   * this file will be added to the set of root certificates.
   *
   * If a directory name is given, all files in the directory and its subdirectories will be scanned and tried to be
   * parsed as concatenated certificates in PEM format.
   *
   * Symbolic links will be followed.
   *
   * @default []
   */
  readonly intermediate_certificates?: Input<readonly string[]>;
  /**
   * A list of filenames or directories.
   *
   * A filename is assumed to point to a file containing one or more certificates in PEM format. All certificates in
   * this file will be added to the set of root certificates.
   *
   * If a directory name is given, all files in the directory and its subdirectories will be scanned and tried to be
   * parsed as concatenated certificates in PEM format.
   *
   * Symbolic links will be followed.
   */
  readonly root_certificates: Input<readonly string[]>;
}

/** What {@link certificate_complete_chain} returns. */
export interface CertificateCompleteChainResult {
  /**
   * The chain added to the given input chain. Includes the root certificate.
   *
   * Returned as a list of PEM certificates.
   *
   * Returned: success
   */
  readonly chain: readonly string[];
  /**
   * The completed chain, including leaf, all intermediates, and root.
   *
   * Returned as a list of PEM certificates.
   *
   * Returned: success
   */
  readonly complete_chain: readonly string[];
  /**
   * The root certificate in PEM format.
   *
   * Returned: success
   */
  readonly root: string;
}

/**
 * Complete certificate chain given a set of untrusted and root certificates
 *
 * This module completes a given chain of certificates in PEM format by finding intermediate certificates from a given
 * set of certificates, until it finds a root certificate in another given set of certificates.
 *
 * This can for example be used to find the root certificate for a certificate chain returned by
 * `community.crypto.acme_certificate`.
 *
 * Note that this module does *not* check for validity of the chains. It only checks that issuer and subject match, and
 * that the signature is correct. It ignores validity dates and key usage completely. If you need to verify that a
 * generated chain is valid, please use `openssl verify ...`.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/certificate_complete_chain_module.html
 */
export const certificate_complete_chain: Module<CertificateCompleteChainArguments, CertificateCompleteChainResult> = defineModule("community.crypto.certificate_complete_chain", () => ({
  options: {
    input_chain: { required: true },
    intermediate_certificates: { type: "list", elements: "path" },
    root_certificates: { type: "list", elements: "path", required: true },
  },
}));

/** Arguments of {@link crypto_info}. */
export type CryptoInfoArguments = Readonly<Record<string, never>>;

/** What {@link crypto_info} returns. */
export interface CryptoInfoResult {
  /**
   * Information on the installed OpenSSL binary.
   *
   * Returned: when `openssl_present=true`
   */
  readonly openssl: {
    /** Path of the OpenSSL binary. */
    readonly path: string;
    /** The OpenSSL version. */
    readonly version: string;
    /** The complete output of `openssl version`. */
    readonly version_output: string;
  };
  /**
   * Whether the OpenSSL binary `openssl` is installed and can be found in the PATH.
   *
   * Returned: always
   */
  readonly openssl_present: boolean;
  /**
   * Information on the installed [Python cryptography library](https://cryptography.io/).
   *
   * Returned: when `python_cryptography_installed=true`
   */
  readonly python_cryptography_capabilities: {
    /**
     * List of all supported elliptic curves.
     *
     * Theoretically this should be non-empty for version 0.5 and higher, depending on the libssl version used.
     */
    readonly curves: readonly string[];
    /**
     * Whether DSA keys are supported.
     *
     * Theoretically this should be the case for version 0.5 and higher.
     */
    readonly has_dsa: boolean;
    /**
     * Whether signing with DSA keys is supported.
     *
     * Theoretically this should be the case for version 1.5 and higher.
     */
    readonly has_dsa_sign: boolean;
    /**
     * Whether elliptic curves are supported.
     *
     * Theoretically this should be the case for version 0.5 and higher, depending on the libssl version used.
     */
    readonly has_ec: boolean;
    /**
     * Whether signing with elliptic curves is supported.
     *
     * Theoretically this should be the case for version 1.5 and higher, depending on the libssl version used.
     */
    readonly has_ec_sign: boolean;
    /**
     * Whether Ed25519 keys are supported.
     *
     * Theoretically this should be the case for version 2.6 and higher, depending on the libssl version used.
     */
    readonly has_ed25519: boolean;
    /**
     * Whether signing with Ed25519 keys is supported.
     *
     * Theoretically this should be the case for version 2.6 and higher, depending on the libssl version used.
     */
    readonly has_ed25519_sign: boolean;
    /**
     * Whether Ed448 keys are supported.
     *
     * Theoretically this should be the case for version 2.6 and higher, depending on the libssl version used.
     */
    readonly has_ed448: boolean;
    /**
     * Whether signing with Ed448 keys is supported.
     *
     * Theoretically this should be the case for version 2.6 and higher, depending on the libssl version used.
     */
    readonly has_ed448_sign: boolean;
    /**
     * Whether RSA keys are supported.
     *
     * Theoretically this should be the case for version 0.5 and higher.
     */
    readonly has_rsa: boolean;
    /**
     * Whether signing with RSA keys is supported.
     *
     * Theoretically this should be the case for version 1.4 and higher.
     */
    readonly has_rsa_sign: boolean;
    /**
     * Whether X25519 keys are supported.
     *
     * Theoretically this should be the case for version 2.0 and higher, depending on the libssl version used.
     */
    readonly has_x25519: boolean;
    /**
     * Whether serialization of X25519 keys is supported.
     *
     * Theoretically this should be the case for version 2.5 and higher, depending on the libssl version used.
     */
    readonly has_x25519_serialization: boolean;
    /**
     * Whether X448 keys are supported.
     *
     * Theoretically this should be the case for version 2.5 and higher, depending on the libssl version used.
     */
    readonly has_x448: boolean;
    /** The library version. */
    readonly version: string;
  };
  /**
   * Import error when trying to import the [Python cryptography library](https://cryptography.io/).
   *
   * Returned: when `python_cryptography_installed=false`
   */
  readonly python_cryptography_import_error: string;
  /**
   * Whether the [Python cryptography library](https://cryptography.io/) is installed.
   *
   * Returned: always
   */
  readonly python_cryptography_installed: boolean;
}

/**
 * Retrieve cryptographic capabilities
 *
 * Retrieve information on cryptographic capabilities.
 *
 * The current version retrieves information on the [Python cryptography library](https://cryptography.io/) available to
 * Ansible modules, and on the OpenSSL binary `openssl` found in the path.
 *
 * @since 2.1.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/crypto_info_module.html
 */
export const crypto_info: Module<CryptoInfoArguments, CryptoInfoResult> = defineModule("community.crypto.crypto_info", () => ({
  options: {},
}));

/** Arguments of {@link get_certificate}. */
export interface GetCertificateArguments {
  /**
   * Whether to encode the ASN.1 values in the `extensions` return value with Base64 or not.
   *
   * The documentation claimed for a long time that the values are Base64 encoded, but they never were. For
   * compatibility this option is set to `false`.
   *
   * The default value was changed from `false` to `true` incommunity.crypto 3.0.0.
   *
   * @default true
   * @since 2.12.0
   */
  readonly asn1_base64?: Input<boolean>;
  /**
   * A PEM file containing one or more root certificates; if present, the cert will be validated against these root
   * certs.
   *
   * Note that this only validates the certificate is signed by the chain; not that the cert is valid for the host
   * presenting it.
   */
  readonly ca_cert?: Input<string>;
  /**
   * SSL/TLS Ciphers to use for the request.
   *
   * When a list is provided, all ciphers are joined in order with `:`.
   *
   * See the [OpenSSL Cipher List
   * Format](https://www.openssl.org/docs/manmaster/man1/openssl-ciphers.html#CIPHER-LIST-FORMAT) for more details.
   *
   * The available ciphers is dependent on the Python and OpenSSL/LibreSSL versions.
   *
   * @since 2.11.0
   */
  readonly ciphers?: Input<readonly string[]>;
  /**
   * If set to `true`, will obtain the certificate chain next to the certificate itself.
   *
   * The chain as returned by the server can be found in `unverified_chain`, and the chain that passed validation in
   * `verified_chain`.
   *
   * **Note** that this needs **Python 3.10 or newer**. Also note that only Python 3.13 or newer officially supports
   * this. The module uses internal APIs of Python 3.10, 3.11, and 3.12 to achieve the same. It can be that future
   * versions of Python 3.10, 3.11, or 3.12 break this.
   *
   * @default false
   * @since 2.21.0
   */
  readonly get_certificate_chain?: Input<boolean>;
  /** The host to get the cert for (IP is fine). */
  readonly host: Input<string>;
  /** The port to connect to. */
  readonly port: Input<number>;
  /** Proxy host used when get a certificate. */
  readonly proxy_host?: Input<string>;
  /**
   * Proxy port used when get a certificate.
   *
   * @default 8080
   */
  readonly proxy_port?: Input<number>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
  /**
   * Server name used for SNI ([Server Name Indication](https://en.wikipedia.org/wiki/Server_Name_Indication)) when
   * hostname is an IP or is different from server name.
   *
   * @since 1.4.0
   */
  readonly server_name?: Input<string>;
  /**
   * Requests a secure connection for protocols which require clients to initiate encryption.
   *
   * Only available for `mysql` currently.
   *
   * @since 1.9.0
   */
  readonly starttls?: Input<"mysql">;
  /**
   * The timeout in seconds.
   *
   * @default 10
   */
  readonly timeout?: Input<number>;
  /**
   * TLS context options (TLS/SSL OP flags) to use for the request.
   *
   * See the [List of SSL OP Flags](https://wiki.openssl.org/index.php/List_of_SSL_OP_Flags) for more details.
   *
   * The available TLS context options is dependent on the Python and OpenSSL/LibreSSL versions.
   *
   * @since 2.21.0
   */
  readonly tls_ctx_options?: Input<readonly unknown[]>;
}

/** What {@link get_certificate} returns. */
export interface GetCertificateResult {
  /**
   * The certificate retrieved from the port.
   *
   * Returned: success
   */
  readonly cert: string;
  /**
   * Boolean indicating if the cert is expired.
   *
   * Returned: success
   */
  readonly expired: boolean;
  /**
   * Extensions applied to the cert.
   *
   * Returned: success
   */
  readonly extensions: readonly {
    /**
     * The ASN.1 content of the extension.
     *
     * If `asn1_base64=true` this will be Base64 encoded, otherwise the raw binary value will be returned.
     *
     * Please note that the raw binary value might not survive JSON serialization to the Ansible controller, and also
     * might cause failures when displaying it. See https://github.com/ansible/ansible/issues/80258 for more
     * information.
     *
     * **Note** that depending on the `cryptography` version used, it is not possible to extract the ASN.1 content of
     * the extension, but only to provide the re-encoded content of the extension in case it was parsed by
     * `cryptography`. This should usually result in exactly the same value, except if the original extension value was
     * malformed.
     *
     * Returned: success
     */
    readonly asn1_data: string;
    /**
     * Whether the extension is critical.
     *
     * Returned: success
     */
    readonly critical: boolean;
    /**
     * The extension's name.
     *
     * Returned: success
     */
    readonly name: string;
  }[];
  /**
   * Information about the issuer of the cert.
   *
   * Returned: success
   */
  readonly issuer: Readonly<Record<string, unknown>>;
  /**
   * Expiration date of the cert.
   *
   * Returned: success
   */
  readonly not_after: string;
  /**
   * Issue date of the cert.
   *
   * Returned: success
   */
  readonly not_before: string;
  /**
   * The serial number of the cert.
   *
   * This return value is an **integer**. If you need the serial numbers as a colon-separated hex string, such as
   * `11:22:33`, you need to convert it to that form with `community.crypto.to_serial`.
   *
   * Returned: success
   */
  readonly serial_number: number;
  /**
   * The algorithm used to sign the cert.
   *
   * Returned: success
   */
  readonly signature_algorithm: string;
  /**
   * Information about the subject of the cert (`OU`, `CN`, and so on).
   *
   * Returned: success
   */
  readonly subject: Readonly<Record<string, unknown>>;
  /**
   * The certificate chain retrieved from the port.
   *
   * The first entry is always `cert`.
   *
   * Returned: success and `get_certificate_chain=true`
   *
   * @since 2.21.0
   */
  readonly unverified_chain: readonly string[];
  /**
   * The verified certificate chain retrieved from the port.
   *
   * The first entry is always `cert`.
   *
   * The last certificate the root certificate the chain is traced to. If `ca_cert` is provided this certificate is part
   * of that store; otherwise it is part of the store used by default by Python.
   *
   * Note that `unverified_chain` generally does not contain the root certificate, and might contain other certificates
   * that are not part of the validated chain.
   *
   * Returned: success and `get_certificate_chain=true`
   *
   * @since 2.21.0
   */
  readonly verified_chain: readonly string[];
  /**
   * The version number of the certificate.
   *
   * Returned: success
   */
  readonly version: string;
}

/**
 * Get a certificate from a host:port
 *
 * Makes a secure connection and returns information about the presented certificate.
 *
 * The module uses the cryptography Python library.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/get_certificate_module.html
 */
export const get_certificate: Module<GetCertificateArguments, GetCertificateResult> = defineModule("community.crypto.get_certificate", () => ({
  options: {
    asn1_base64: { type: "bool" },
    ca_cert: { type: "path" },
    ciphers: { type: "list", elements: "str" },
    get_certificate_chain: { type: "bool" },
    host: { required: true },
    port: { type: "int", required: true },
    proxy_host: {},
    proxy_port: { type: "int" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
    server_name: {},
    starttls: { choices: ["mysql"] },
    timeout: { type: "int" },
    tls_ctx_options: { type: "list", elements: "raw" },
  },
}));

/** Arguments of {@link luks_device}. */
export interface LuksDeviceArguments {
  /**
   * Allow discards (also known as TRIM) requests for device.
   *
   * Will only be used when opening containers.
   *
   * @default false
   * @since 2.17.0
   */
  readonly allow_discards?: Input<boolean>;
  /**
   * This option allows the user to define the cipher specification string for the LUKS container.
   *
   * Will only be used on container creation.
   *
   * For pre-2.6.10 kernels, use `aes-plain` as they do not understand the new cipher spec strings. To use ESSIV, use
   * `aes-cbc-essiv:sha256`.
   *
   * @since 1.1.0
   */
  readonly cipher?: Input<string>;
  /**
   * Device to work with (for example `/dev/sda1`). Needed in most cases. Can be omitted only when `state=closed`
   * together with `name` is provided.
   */
  readonly device?: Input<string>;
  /**
   * If set to `true`, allows removing the last key from a container.
   *
   * BEWARE that when the last key has been removed from a container, the container can no longer be opened!
   *
   * @default false
   */
  readonly force_remove_last_key?: Input<boolean>;
  /**
   * This option allows the user to specify the hash function used in LUKS key setup scheme and volume key digest.
   *
   * Will only be used on container creation.
   *
   * @since 1.1.0
   */
  readonly hash?: Input<string>;
  /**
   * Used to unlock the container. Either a `keyfile` or a `passphrase` is needed for most of the operations. Parameter
   * value is the path to the keyfile with the passphrase.
   *
   * BEWARE that working with keyfiles in plaintext is dangerous. Make sure that they are protected.
   */
  readonly keyfile?: Input<string>;
  /**
   * Sets the key size only if LUKS container does not exist.
   *
   * @since 1.0.0
   */
  readonly keysize?: Input<number>;
  /**
   * Adds the `keyfile` or `passphrase` to a specific keyslot when creating a new container on `device`. Parameter value
   * is the number of the keyslot.
   *
   * **Note** that a device of `type=luks1` supports the keyslot numbers `0`-`7` and a device of `type=luks2` supports
   * the keyslot numbers `0`-`31`. In order to use the keyslots `8`-`31` when creating a new container, setting `type`
   * to `luks2` is required.
   *
   * @since 2.16.0
   */
  readonly keyslot?: Input<number>;
  /**
   * This option allow the user to create a LUKS2 format container with label support, respectively to identify the
   * container by label on later usages.
   *
   * Will only be used on container creation, or when `device` is not specified.
   *
   * This cannot be specified if `type` is set to `luks1`.
   *
   * @since 1.0.0
   */
  readonly label?: Input<string>;
  /**
   * Sets container name when `state=opened`. Can be used instead of `device` when closing the existing container (that
   * is, when `state=closed`).
   */
  readonly name?: Input<string>;
  /**
   * Adds additional key to given container on `device`. Needs `keyfile` or `passphrase` option for authorization. LUKS
   * container supports up to 8 keyslots. Parameter value is the path to the keyfile with the passphrase.
   *
   * NOTE that adding additional keys is idempotent only since community.crypto 1.4.0. For older versions, a new keyslot
   * will be used even if another keyslot already exists for this keyfile.
   *
   * BEWARE that working with keyfiles in plaintext is dangerous. Make sure that they are protected.
   */
  readonly new_keyfile?: Input<string>;
  /**
   * Adds the additional `new_keyfile` or `new_passphrase` to a specific keyslot on the given `device`. Parameter value
   * is the number of the keyslot.
   *
   * **Note** that a device of `type=luks1` supports the keyslot numbers `0`-`7` and a device of `type=luks2` supports
   * the keyslot numbers `0`-`31`.
   *
   * @since 2.16.0
   */
  readonly new_keyslot?: Input<number>;
  /**
   * Adds additional passphrase to given container on `device`. Needs `keyfile` or `passphrase` option for
   * authorization. LUKS container supports up to 8 keyslots. Parameter value is a string with the new passphrase.
   *
   * NOTE that adding additional passphrase is idempotent only since community.crypto 1.4.0. For older versions, a new
   * keyslot will be used even if another keyslot already exists for this passphrase.
   *
   * **Note** that the passphrase must be UTF-8 encoded text. If you want to use arbitrary binary data, or text using
   * another encoding, use the `passphrase_encoding` option and provide the passphrase Base64 encoded.
   *
   * @since 1.0.0
   */
  readonly new_passphrase?: Input<string>;
  /**
   * Used to unlock the container. Either a `passphrase` or a `keyfile` is needed for most of the operations. Parameter
   * value is a string with the passphrase.
   *
   * **Note** that the passphrase must be UTF-8 encoded text. If you want to use arbitrary binary data, or text using
   * another encoding, use the `passphrase_encoding` option and provide the passphrase Base64 encoded.
   *
   * @since 1.0.0
   */
  readonly passphrase?: Input<string>;
  /**
   * Determine how passphrases are provided to parameters such as `passphrase`, `new_passphrase`, and
   * `remove_passphrase`.
   *
   * - `base64`: The passphrase is provided as Base64 encoded bytes. Use the `ansible.builtin.b64encode` filter to
   *   Base64-encode binary data.
   * - `text`: The passphrase is provided as UTF-8 encoded text.
   *
   * @default "text"
   * @since 2.23.0
   */
  readonly passphrase_encoding?: Input<"base64" | "text">;
  /**
   * This option allows the user to configure the Password-Based Key Derivation Function (PBKDF) used.
   *
   * Will only be used on container creation, and when adding keys to an existing container.
   *
   * @since 1.4.0
   */
  readonly pbkdf?: Input<{
    /**
     * The algorithm to use.
     *
     * Only available for the LUKS 2 format.
     */
    readonly algorithm?: "argon2i" | "argon2id" | "pbkdf2";
    /**
     * Specify the iteration count used for the PBKDF.
     *
     * Mutually exclusive with `pbkdf.iteration_time`.
     */
    readonly iteration_count?: number;
    /**
     * Specify the iteration time used for the PBKDF.
     *
     * Note that this is in **seconds**, not in milliseconds as on the command line.
     *
     * Mutually exclusive with `pbkdf.iteration_count`.
     */
    readonly iteration_time?: number;
    /**
     * The memory cost limit in kilobytes for the PBKDF.
     *
     * This is not used for PBKDF2, but only for the Argon PBKDFs.
     */
    readonly memory?: number;
    /**
     * The parallel cost for the PBKDF. This is the number of threads that run in parallel.
     *
     * This is not used for PBKDF2, but only for the Argon PBKDFs.
     */
    readonly parallel?: number;
  }>;
  /**
   * Allows the user to bypass dm-crypt internal workqueue and process read requests synchronously.
   *
   * Will only be used when opening containers.
   *
   * @default false
   * @since 2.3.0
   */
  readonly perf_no_read_workqueue?: Input<boolean>;
  /**
   * Allows the user to bypass dm-crypt internal workqueue and process write requests synchronously.
   *
   * Will only be used when opening containers.
   *
   * @default false
   * @since 2.3.0
   */
  readonly perf_no_write_workqueue?: Input<boolean>;
  /**
   * Allows the user to perform encryption using the same CPU that IO was submitted on.
   *
   * The default is to use an unbound workqueue so that encryption work is automatically balanced between available
   * CPUs.
   *
   * Will only be used when opening containers.
   *
   * @default false
   * @since 2.3.0
   */
  readonly perf_same_cpu_crypt?: Input<boolean>;
  /**
   * Allows the user to disable offloading writes to a separate thread after encryption.
   *
   * There are some situations where offloading block write IO operations from the encryption threads to a single thread
   * degrades performance significantly.
   *
   * The default is to offload block write IO operations to the same thread.
   *
   * Will only be used when opening containers.
   *
   * @default false
   * @since 2.3.0
   */
  readonly perf_submit_from_crypt_cpus?: Input<boolean>;
  /**
   * Allows the user to store options into container's metadata persistently and automatically use them next time. Only
   * `perf_same_cpu_crypt`, `perf_submit_from_crypt_cpus`, `perf_no_read_workqueue`, `perf_no_write_workqueue`, and
   * `allow_discards` can be stored persistently.
   *
   * Will only work with LUKS2 containers.
   *
   * Will only be used when opening containers.
   *
   * @default false
   * @since 2.3.0
   */
  readonly persistent?: Input<boolean>;
  /**
   * Removes given key from the container on `device`. Does not remove the keyfile from filesystem. Parameter value is
   * the path to the keyfile with the passphrase.
   *
   * NOTE that removing keys is idempotent only since community.crypto 1.4.0. For older versions, trying to remove a key
   * which no longer exists results in an error.
   *
   * NOTE that to remove the last key from a LUKS container, the `force_remove_last_key` option must be set to `true`.
   *
   * BEWARE that working with keyfiles in plaintext is dangerous. Make sure that they are protected.
   */
  readonly remove_keyfile?: Input<string>;
  /**
   * Removes the key in the given slot on `device`. Needs `keyfile` or `passphrase` for authorization.
   *
   * **Note** that a device of `type=luks1` supports the keyslot numbers `0`-`7` and a device of `type=luks2` supports
   * the keyslot numbers `0`-`31`.
   *
   * **Note** that the given `keyfile` or `passphrase` must not be in the slot to be removed.
   *
   * @since 2.16.0
   */
  readonly remove_keyslot?: Input<number>;
  /**
   * Removes given passphrase from the container on `device`. Parameter value is a string with the passphrase to remove.
   *
   * NOTE that removing passphrases is idempotent only since community.crypto 1.4.0. For older versions, trying to
   * remove a passphrase which no longer exists results in an error.
   *
   * NOTE that to remove the last keyslot from a LUKS container, the `force_remove_last_key` option must be set to
   * `true`.
   *
   * **Note** that the passphrase must be UTF-8 encoded text. If you want to use arbitrary binary data, or text using
   * another encoding, use the `passphrase_encoding` option and provide the passphrase Base64 encoded.
   *
   * @since 1.0.0
   */
  readonly remove_passphrase?: Input<string>;
  /**
   * This option allows the user to specify the sector size (in bytes) used for LUKS2 containers.
   *
   * Will only be used on container creation.
   *
   * @since 1.5.0
   */
  readonly sector_size?: Input<number>;
  /**
   * Desired state of the LUKS container. Based on its value creates, destroys, opens or closes the LUKS container on a
   * given device.
   *
   * `present` will create LUKS container unless already present. Requires `device` and either `keyfile` or `passphrase`
   * options to be provided.
   *
   * `absent` will remove existing LUKS container if it exists. Requires `device` or `name` to be specified.
   *
   * `opened` will unlock the LUKS container. If it does not exist it will be created first. Requires `device` and
   * either `keyfile` or `passphrase` to be specified. Use the `name` option to set the name of the opened container.
   * Otherwise the name will be generated automatically and returned as a part of the result.
   *
   * `closed` will lock the LUKS container. However if the container does not exist it will be created. Requires
   * `device` and either `keyfile` or `passphrase` options to be provided. If container does already exist `device` or
   * `name` will suffice.
   *
   * @default "present"
   */
  readonly state?: Input<"present" | "absent" | "opened" | "closed">;
  /**
   * This option allow the user explicit define the format of LUKS container that wants to work with. Options are
   * `luks1` or `luks2`.
   *
   * @since 1.0.0
   */
  readonly type?: Input<"luks1" | "luks2">;
  /**
   * With this option user can identify the LUKS container by UUID.
   *
   * Will only be used when `device` and `label` are not specified.
   *
   * @since 1.0.0
   */
  readonly uuid?: Input<string>;
}

/** What {@link luks_device} returns. */
export interface LuksDeviceResult {
  /**
   * When `state=opened` returns (generated or given) name of LUKS container. Returns None if no name is supplied.
   *
   * Returned: success
   */
  readonly name: string;
}

/**
 * Manage encrypted (LUKS) devices
 *
 * Module manages [LUKS](https://en.wikipedia.org/wiki/Linux_Unified_Key_Setup) on given device. Supports creating,
 * destroying, opening and closing of LUKS container and adding or removing new keys and passphrases.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/luks_device_module.html
 */
export const luks_device: Module<LuksDeviceArguments, LuksDeviceResult> = defineModule("community.crypto.luks_device", () => ({
  options: {
    allow_discards: { type: "bool" },
    cipher: {},
    device: {},
    force_remove_last_key: { type: "bool" },
    hash: {},
    keyfile: { type: "path" },
    keysize: { type: "int" },
    keyslot: { type: "int" },
    label: {},
    name: {},
    new_keyfile: { type: "path" },
    new_keyslot: { type: "int" },
    new_passphrase: { no_log: true },
    passphrase: { no_log: true },
    passphrase_encoding: { choices: ["base64", "text"] },
    pbkdf: { type: "dict", options: { algorithm: { choices: ["argon2i", "argon2id", "pbkdf2"] }, iteration_count: { type: "int" }, iteration_time: { type: "float" }, memory: { type: "int" }, parallel: { type: "int" } }, mutually_exclusive: [["iteration_time", "iteration_count"]] },
    perf_no_read_workqueue: { type: "bool" },
    perf_no_write_workqueue: { type: "bool" },
    perf_same_cpu_crypt: { type: "bool" },
    perf_submit_from_crypt_cpus: { type: "bool" },
    persistent: { type: "bool" },
    remove_keyfile: { type: "path" },
    remove_keyslot: { type: "int" },
    remove_passphrase: { no_log: true },
    sector_size: { type: "int" },
    state: { choices: ["present", "absent", "opened", "closed"] },
    type: { choices: ["luks1", "luks2"] },
    uuid: {},
  },
  mutually_exclusive: [["keyfile", "passphrase"], ["new_keyfile", "new_passphrase"], ["remove_keyfile", "remove_passphrase", "remove_keyslot"]],
}));

/** Arguments of {@link openssh_cert}. */
export interface OpensshCertArguments {
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * Should the certificate be regenerated even if it already exists and is valid.
   *
   * Equivalent to `regenerate=always`.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * Specify the key identity when signing a public key. The identifier that is logged by the server when the
   * certificate is used for authentication.
   */
  readonly identifier?: Input<string>;
  /**
   * Whether the `valid_from` and `valid_to` timestamps should be ignored for idempotency checks.
   *
   * However, the values will still be applied to a new certificate if it meets any other necessary conditions for
   * generation/regeneration.
   *
   * @default false
   * @since 2.2.0
   */
  readonly ignore_timestamps?: Input<boolean>;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /**
   * Specify certificate options when signing a key. The option that are valid for user certificates are:
   *
   * `clear`: Clear all enabled permissions. This is useful for clearing the default set of permissions so permissions
   * may be added individually.
   *
   * `force-command=command`: Forces the execution of command instead of any shell or command specified by the user when
   * the certificate is used for authentication.
   *
   * `no-agent-forwarding`: Disable ssh-agent forwarding (permitted by default).
   *
   * `no-port-forwarding`: Disable port forwarding (permitted by default).
   *
   * `no-pty`: Disable PTY allocation (permitted by default).
   *
   * `no-user-rc`: Disable execution of `~/.ssh/rc` by sshd (permitted by default).
   *
   * `no-x11-forwarding`: Disable X11 forwarding (permitted by default).
   *
   * `permit-agent-forwarding`: Allows ssh-agent forwarding.
   *
   * `permit-port-forwarding`: Allows port forwarding.
   *
   * `permit-pty`: Allows PTY allocation.
   *
   * `permit-user-rc`: Allows execution of `~/.ssh/rc` by sshd.
   *
   * `permit-x11-forwarding`: Allows X11 forwarding.
   *
   * `source-address=address_list`: Restrict the source addresses from which the certificate is considered valid. The
   * `address_list` is a comma-separated list of one or more address/netmask pairs in CIDR format.
   *
   * At present, no options are valid for host keys.
   */
  readonly options?: Input<readonly string[]>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /** Path of the file containing the certificate. */
  readonly path: Input<string>;
  /**
   * To use a signing key that resides on a PKCS#11 token, set this to the name (or full path) of the shared library to
   * use with the token. Usually `libpkcs11.so`.
   *
   * If this is set, `signing_key` needs to point to a file containing the public key of the CA.
   *
   * @since 1.1.0
   */
  readonly pkcs11_provider?: Input<string>;
  /**
   * Certificates may be limited to be valid for a set of principal (user/host) names. By default, generated
   * certificates are valid for all users or hosts.
   */
  readonly principals?: Input<readonly string[]>;
  /**
   * The path to the public key that will be signed with the signing key in order to generate the certificate.
   *
   * Required if `state` is `present`.
   */
  readonly public_key?: Input<string>;
  /**
   * When `never` the task will fail if a certificate already exists at `path` and is unreadable otherwise a new
   * certificate will only be generated if there is no existing certificate.
   *
   * When `fail` the task will fail if a certificate already exists at `path` and does not match the module's options.
   *
   * When `partial_idempotence` an existing certificate will be regenerated based on `serial_number`,
   * `signature_algorithm`, `type`, `valid_from`, `valid_to`, `valid_at`, and `principals`. `valid_from` and `valid_to`
   * can be excluded by `ignore_timestamps=true`.
   *
   * When `full_idempotence` `identifier`, `options`, `public_key`, and `signing_key` are also considered when compared
   * against an existing certificate.
   *
   * `always` is equivalent to `force=true`.
   *
   * @default "partial_idempotence"
   * @since 1.8.0
   */
  readonly regenerate?: Input<"never" | "fail" | "partial_idempotence" | "full_idempotence" | "always">;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * Specify the certificate serial number. The serial number is logged by the server when the certificate is used for
   * authentication. The certificate serial number may be used in a KeyRevocationList. The serial number may be omitted
   * for checks, but must be specified again for a new certificate. Note: The default value set by ssh-keygen is 0.
   *
   * This option accepts an **integer**. If you want to provide serial numbers as colon-separated hex strings, such as
   * `11:22:33`, you need to convert them to an integer with `community.crypto.parse_serial`.
   */
  readonly serial_number?: Input<number>;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /**
   * As of OpenSSH 8.2 the SHA-1 signature algorithm for RSA keys has been disabled and `ssh` will refuse host
   * certificates signed with the SHA-1 algorithm. OpenSSH 8.1 made `rsa-sha2-512` the default algorithm when acting as
   * a CA and signing certificates with a RSA key. However, for OpenSSH versions less than 8.1 the SHA-2 signature
   * algorithms, `rsa-sha2-256` or `rsa-sha2-512`, must be specified using this option if compatibility with newer `ssh`
   * clients is required. Conversely if hosts using OpenSSH version 8.2 or greater must remain compatible with `ssh`
   * clients using OpenSSH less than 7.2, then `ssh-rsa` can be used when generating host certificates (a corresponding
   * change to the sshd_config to add `ssh-rsa` to the `CASignatureAlgorithms` keyword is also required).
   *
   * Using any value for this option with a non-RSA `signing_key` will cause this module to fail.
   *
   * Note: OpenSSH versions prior to 7.2 do not support SHA-2 signature algorithms for RSA keys and OpenSSH versions
   * prior to 7.3 do not support SHA-2 signature algorithms for certificates.
   *
   * See https://www.openssh.com/txt/release-8.2 for more information.
   *
   * @since 1.10.0
   */
  readonly signature_algorithm?: Input<"ssh-rsa" | "rsa-sha2-256" | "rsa-sha2-512">;
  /**
   * The path to the private openssh key that is used for signing the public key in order to generate the certificate.
   *
   * If the private key is on a PKCS#11 token (`pkcs11_provider`), set this to the path to the public key instead.
   *
   * Required if `state` is `present`.
   */
  readonly signing_key?: Input<string>;
  /**
   * Whether the host or user certificate should exist or not, taking action if the state is different from what is
   * stated.
   *
   * @default "present"
   */
  readonly state?: Input<"present" | "absent">;
  /**
   * Whether the module should generate a host or a user certificate.
   *
   * Required if `state` is `present`.
   */
  readonly type?: Input<"host" | "user">;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
  /**
   * Should the ssh-keygen use a CA key residing in a ssh-agent.
   *
   * @default false
   * @since 1.3.0
   */
  readonly use_agent?: Input<boolean>;
  /**
   * Check if the certificate is valid at a certain point in time. If it is not the certificate will be regenerated.
   * Time will always be interpreted as UTC. Mainly to be used with relative timespec for `valid_from` and / or
   * `valid_to`. Note that if using relative time this module is NOT idempotent.
   */
  readonly valid_at?: Input<string>;
  /**
   * The point in time the certificate is valid from. Time can be specified either as relative time or as absolute
   * timestamp. Time will always be interpreted as UTC. Valid formats are: `[+-]timespec | YYYY-MM-DD |
   * YYYY-MM-DDTHH:MM:SS | YYYY-MM-DD HH:MM:SS | always` where timespec can be an integer + `[w | d | h | m | s]` (for
   * example `+32w1d2h`). Note that if using relative time this module is NOT idempotent.
   *
   * The value `always` is only supported for OpenSSH 7.7 and greater, however, the value `1970-01-01T00:00:01` can be
   * used with earlier versions as an equivalent expression.
   *
   * To ignore this value during comparison with an existing certificate set `ignore_timestamps=true`.
   *
   * Required if `state` is `present`.
   */
  readonly valid_from?: Input<string>;
  /**
   * The point in time the certificate is valid to. Time can be specified either as relative time or as absolute
   * timestamp. Time will always be interpreted as UTC. Valid formats are: `[+-]timespec | YYYY-MM-DD |
   * YYYY-MM-DDTHH:MM:SS | YYYY-MM-DD HH:MM:SS | forever` where timespec can be an integer + `[w | d | h | m | s]` (for
   * example `+32w1d2h`). Note that if using relative time this module is NOT idempotent.
   *
   * To ignore this value during comparison with an existing certificate set `ignore_timestamps=true`.
   *
   * Required if `state` is `present`.
   */
  readonly valid_to?: Input<string>;
}

/** What {@link openssh_cert} returns. */
export interface OpensshCertResult {
  /**
   * Path to the certificate.
   *
   * Returned: changed or success
   */
  readonly filename: string;
  /**
   * Information about the certificate. Output of `ssh-keygen -L -f`.
   *
   * Returned: change or success
   */
  readonly info: readonly string[];
  /**
   * Type of the certificate (host or user).
   *
   * Returned: changed or success
   */
  readonly type: string;
}

/**
 * Generate OpenSSH host or user certificates
 *
 * Generate and regenerate OpenSSH host or user certificates.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssh_cert_module.html
 */
export const openssh_cert: Module<OpensshCertArguments, OpensshCertResult> = defineModule("community.crypto.openssh_cert", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    force: { type: "bool" },
    group: {},
    identifier: {},
    ignore_timestamps: { type: "bool" },
    mode: {},
    options: { type: "list", elements: "str" },
    owner: {},
    path: { type: "path", required: true },
    pkcs11_provider: {},
    principals: { type: "list", elements: "str" },
    public_key: { type: "path" },
    regenerate: { choices: ["never", "fail", "partial_idempotence", "full_idempotence", "always"] },
    selevel: {},
    serial_number: { type: "int" },
    serole: {},
    setype: {},
    seuser: {},
    signature_algorithm: { choices: ["ssh-rsa", "rsa-sha2-256", "rsa-sha2-512"] },
    signing_key: { type: "path" },
    state: { choices: ["present", "absent"] },
    type: { choices: ["host", "user"] },
    unsafe_writes: { type: "bool" },
    use_agent: { type: "bool" },
    valid_at: {},
    valid_from: {},
    valid_to: {},
  },
  required_if: [["state", "present", ["type", "signing_key", "public_key", "valid_from", "valid_to"]], ["state", null, ["type", "signing_key", "public_key", "valid_from", "valid_to"]]],
}));

/** Arguments of {@link openssh_keypair}. */
export interface OpensshKeypairArguments {
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * Selects between the `cryptography` library or the OpenSSH binary `opensshbin`.
   *
   * `auto` will default to `opensshbin` unless the OpenSSH binary is not installed or when using `passphrase`.
   *
   * @default "auto"
   * @since 1.7.0
   */
  readonly backend?: Input<"auto" | "cryptography" | "opensshbin">;
  /** Provides a new comment to the public key. */
  readonly comment?: Input<string>;
  /**
   * Should the key be regenerated even if it already exists.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /**
   * Passphrase used to decrypt an existing private key or encrypt a newly generated private key.
   *
   * Passphrases are not supported for `type=rsa1`.
   *
   * Can only be used when `backend=cryptography`, or when `backend=auto` and a required `cryptography` version is
   * installed.
   *
   * @since 1.7.0
   */
  readonly passphrase?: Input<string>;
  /**
   * Name of the files containing the public and private key. The file containing the public key will have the extension
   * `.pub`.
   */
  readonly path: Input<string>;
  /**
   * Used when `backend=cryptography` to select a format for the private key at the provided `path`.
   *
   * When set to `auto` this module will match the key format of the installed OpenSSH version.
   *
   * For OpenSSH < 7.8 private keys will be in PKCS1 format except ed25519 keys which will be in OpenSSH format.
   *
   * For OpenSSH >= 7.8 all private key types will be in the OpenSSH format.
   *
   * Using this option when `regenerate=partial_idempotence` or `regenerate=full_idempotence` will cause a new keypair
   * to be generated if the private key's format does not match the value of `private_key_format`. This module will not
   * however convert existing private keys between formats.
   *
   * @default "auto"
   * @since 1.7.0
   */
  readonly private_key_format?: Input<"auto" | "pkcs1" | "pkcs8" | "ssh">;
  /**
   * Allows to configure in which situations the module is allowed to regenerate private keys. The module will always
   * generate a new key if the destination file does not exist.
   *
   * By default, the key will be regenerated when it does not match the module's options, except when the key cannot be
   * read or the passphrase does not match. Please note that this **changed** for Ansible 2.10. For Ansible 2.9, the
   * behavior was as if `full_idempotence` is specified.
   *
   * If set to `never`, the module will fail if the key cannot be read or the passphrase is not matching, and will never
   * regenerate an existing key.
   *
   * If set to `fail`, the module will fail if the key does not correspond to the module's options.
   *
   * If set to `partial_idempotence`, the key will be regenerated if it does not conform to the module's options. The
   * key is **not** regenerated if it cannot be read (broken file), the key is protected by an unknown passphrase, or
   * when they key is not protected by a passphrase, but a passphrase is specified.
   *
   * If set to `full_idempotence`, the key will be regenerated if it does not conform to the module's options. This is
   * also the case if the key cannot be read (broken file), the key is protected by an unknown passphrase, or when they
   * key is not protected by a passphrase, but a passphrase is specified. Make sure you have a **backup** when using
   * this option!
   *
   * If set to `always`, the module will always regenerate the key. This is equivalent to setting `force` to `true`.
   *
   * Note that adjusting the comment and the permissions can be changed without regeneration. Therefore, even for
   * `never`, the task can result in changed.
   *
   * @default "partial_idempotence"
   * @since 1.0.0
   */
  readonly regenerate?: Input<"never" | "fail" | "partial_idempotence" | "full_idempotence" | "always">;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /**
   * Specifies the number of bits in the private key to create. For RSA keys, the minimum size is 1024 bits and the
   * default is 4096 bits. Generally, 2048 bits is considered sufficient. DSA keys must be exactly 1024 bits as
   * specified by FIPS 186-2. For ECDSA keys, size determines the key length by selecting from one of three elliptic
   * curve sizes: 256, 384 or 521 bits. Attempting to use bit lengths other than these three values for ECDSA keys will
   * cause this module to fail. Ed25519 keys have a fixed length and the size will be ignored.
   */
  readonly size?: Input<number>;
  /**
   * Whether the private and public keys should exist or not, taking action if the state is different from what is
   * stated.
   *
   * @default "present"
   */
  readonly state?: Input<"present" | "absent">;
  /**
   * The algorithm used to generate the SSH private key. `rsa1` is for protocol version 1. `rsa1` is deprecated and may
   * not be supported by every version of ssh-keygen.
   *
   * @default "rsa"
   */
  readonly type?: Input<"rsa" | "dsa" | "rsa1" | "ecdsa" | "ed25519">;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
}

/** What {@link openssh_keypair} returns. */
export interface OpensshKeypairResult {
  /**
   * The comment of the generated key.
   *
   * Returned: changed or success
   */
  readonly comment: string;
  /**
   * Path to the generated SSH private key file.
   *
   * Returned: changed or success
   */
  readonly filename: string;
  /**
   * The fingerprint of the key.
   *
   * Returned: changed or success
   */
  readonly fingerprint: string;
  /**
   * The public key of the generated SSH private key.
   *
   * Returned: changed or success
   */
  readonly public_key: string;
  /**
   * Size (in bits) of the SSH private key.
   *
   * Returned: changed or success
   */
  readonly size: number;
  /**
   * Algorithm used to generate the SSH private key.
   *
   * Returned: changed or success
   */
  readonly type: string;
}

/**
 * Generate OpenSSH private and public keys
 *
 * This module allows one to (re)generate OpenSSH private and public keys. It uses ssh-keygen to generate keys. One can
 * generate `rsa`, `dsa`, `rsa1`, `ed25519` or `ecdsa` private keys.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssh_keypair_module.html
 */
export const openssh_keypair: Module<OpensshKeypairArguments, OpensshKeypairResult> = defineModule("community.crypto.openssh_keypair", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backend: { choices: ["auto", "cryptography", "opensshbin"] },
    comment: {},
    force: { type: "bool" },
    group: {},
    mode: {},
    owner: {},
    passphrase: { no_log: true },
    path: { type: "path", required: true },
    private_key_format: { choices: ["auto", "pkcs1", "pkcs8", "ssh"] },
    regenerate: { choices: ["never", "fail", "partial_idempotence", "full_idempotence", "always"] },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    size: { type: "int" },
    state: { choices: ["present", "absent"] },
    type: { choices: ["rsa", "dsa", "rsa1", "ecdsa", "ed25519"] },
    unsafe_writes: { type: "bool" },
  },
}));

/** Arguments of {@link openssl_csr}. */
export interface OpensslCsrArguments {
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * Names that will be present in the authority cert issuer field of the certificate signing request.
   *
   * Values must be prefixed by their options. (That is, `email`, `URI`, `DNS`, `RID`, `IP`, `dirName`, `otherName`, and
   * the ones specific to your CA).
   *
   * Example: `DNS:ca.example.org`.
   *
   * If specified, `authority_cert_serial_number` must also be specified.
   *
   * Please note that commercial CAs ignore this value, respectively use a value of their own choice. Specifying this
   * option is mostly useful for self-signed certificates or for own CAs.
   *
   * The `AuthorityKeyIdentifier` extension will only be added if at least one of `authority_key_identifier`,
   * `authority_cert_issuer` and `authority_cert_serial_number` is specified.
   */
  readonly authority_cert_issuer?: Input<readonly string[]>;
  /**
   * The authority cert serial number.
   *
   * If specified, `authority_cert_issuer` must also be specified.
   *
   * Please note that commercial CAs ignore this value, respectively use a value of their own choice. Specifying this
   * option is mostly useful for self-signed certificates or for own CAs.
   *
   * The `AuthorityKeyIdentifier` extension will only be added if at least one of `authority_key_identifier`,
   * `authority_cert_issuer` and `authority_cert_serial_number` is specified.
   *
   * This option accepts an **integer**. If you want to provide serial numbers as colon-separated hex strings, such as
   * `11:22:33`, you need to convert them to an integer with `community.crypto.parse_serial`.
   */
  readonly authority_cert_serial_number?: Input<number>;
  /**
   * The authority key identifier as a hex string, where two bytes are separated by colons.
   *
   * Example: `00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff:00:11:22:33`.
   *
   * Please note that commercial CAs ignore this value, respectively use a value of their own choice. Specifying this
   * option is mostly useful for self-signed certificates or for own CAs.
   *
   * The `AuthorityKeyIdentifier` extension will only be added if at least one of `authority_key_identifier`,
   * `authority_cert_issuer` and `authority_cert_serial_number` is specified.
   */
  readonly authority_key_identifier?: Input<string>;
  /**
   * Create a backup file including a timestamp so you can get the original CSR back if you overwrote it with a new one
   * by accident.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /** Indicates basic constraints, such as if the certificate is a CA. */
  readonly basic_constraints?: Input<readonly string[]>;
  /** Alias of `basic_constraints`. */
  readonly basicConstraints?: Input<readonly string[]>;
  /**
   * Should the basicConstraints extension be considered as critical.
   *
   * @default false
   */
  readonly basic_constraints_critical?: Input<boolean>;
  /** Alias of `basic_constraints_critical`. */
  readonly basicConstraints_critical?: Input<boolean>;
  /** The commonName field of the certificate signing request subject. */
  readonly common_name?: Input<string>;
  /** Alias of `common_name`. */
  readonly CN?: Input<string>;
  /** Alias of `common_name`. */
  readonly commonName?: Input<string>;
  /** The countryName field of the certificate signing request subject. */
  readonly country_name?: Input<string>;
  /** Alias of `country_name`. */
  readonly C?: Input<string>;
  /** Alias of `country_name`. */
  readonly countryName?: Input<string>;
  /**
   * Create the Subject Key Identifier from the public key.
   *
   * Please note that commercial CAs can ignore the value, respectively use a value of their own choice instead.
   * Specifying this option is mostly useful for self-signed certificates or for own CAs.
   *
   * @default false
   */
  readonly create_subject_key_identifier?: Input<boolean>;
  /**
   * Allows to specify one or multiple CRL distribution points.
   *
   * @since 1.4.0
   */
  readonly crl_distribution_points?: Input<readonly {
    /** Information about the issuer of the CRL. */
    readonly crl_issuer?: readonly string[];
    /**
     * Describes how the CRL can be retrieved.
     *
     * Mutually exclusive with `crl_distribution_points[].relative_name`.
     *
     * Example: `URI:https://ca.example.com/revocations.crl`.
     */
    readonly full_name?: readonly string[];
    /** List of reasons that this distribution point can be used for when performing revocation checks. */
    readonly reasons?: readonly ("key_compromise" | "ca_compromise" | "affiliation_changed" | "superseded" | "cessation_of_operation" | "certificate_hold" | "privilege_withdrawn" | "aa_compromise")[];
    /**
     * Describes how the CRL can be retrieved relative to the CRL issuer.
     *
     * Mutually exclusive with `crl_distribution_points[].full_name`.
     *
     * Example: `/CN=example.com`.
     */
    readonly relative_name?: readonly string[];
  }[]>;
  /**
   * The digest used when signing the certificate signing request with the private key.
   *
   * @default "sha256"
   */
  readonly digest?: Input<string>;
  /** The emailAddress field of the certificate signing request subject. */
  readonly email_address?: Input<string>;
  /** Alias of `email_address`. */
  readonly E?: Input<string>;
  /** Alias of `email_address`. */
  readonly emailAddress?: Input<string>;
  /**
   * Additional restrictions (for example client authentication, server authentication) on the allowed purposes for
   * which the public key may be used.
   */
  readonly extended_key_usage?: Input<readonly string[]>;
  /** Alias of `extended_key_usage`. */
  readonly extKeyUsage?: Input<readonly string[]>;
  /** Alias of `extended_key_usage`. */
  readonly extendedKeyUsage?: Input<readonly string[]>;
  /**
   * Should the extkeyUsage extension be considered as critical.
   *
   * @default false
   */
  readonly extended_key_usage_critical?: Input<boolean>;
  /** Alias of `extended_key_usage_critical`. */
  readonly extKeyUsage_critical?: Input<boolean>;
  /** Alias of `extended_key_usage_critical`. */
  readonly extendedKeyUsage_critical?: Input<boolean>;
  /**
   * Should the certificate signing request be forced regenerated by this ansible module.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * This defines the purpose (for example encipherment, signature, certificate signing) of the key contained in the
   * certificate.
   */
  readonly key_usage?: Input<readonly string[]>;
  /** Alias of `key_usage`. */
  readonly keyUsage?: Input<readonly string[]>;
  /**
   * Should the keyUsage extension be considered as critical.
   *
   * @default false
   */
  readonly key_usage_critical?: Input<boolean>;
  /** Alias of `key_usage_critical`. */
  readonly keyUsage_critical?: Input<boolean>;
  /** The localityName field of the certificate signing request subject. */
  readonly locality_name?: Input<string>;
  /** Alias of `locality_name`. */
  readonly L?: Input<string>;
  /** Alias of `locality_name`. */
  readonly localityName?: Input<string>;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /**
   * Should the Name Constraints extension be considered as critical.
   *
   * @default false
   * @since 1.1.0
   */
  readonly name_constraints_critical?: Input<boolean>;
  /**
   * For CA certificates, this specifies a list of identifiers which describe subtrees of names that this CA is **not**
   * allowed to issue certificates for.
   *
   * Values must be prefixed by their options. (That is, `email`, `URI`, `DNS`, `RID`, `IP`, `dirName`, `otherName`, and
   * the ones specific to your CA).
   *
   * @since 1.1.0
   */
  readonly name_constraints_excluded?: Input<readonly string[]>;
  /**
   * For CA certificates, this specifies a list of identifiers which describe subtrees of names that this CA is allowed
   * to issue certificates for.
   *
   * Values must be prefixed by their options. (That is, `email`, `URI`, `DNS`, `RID`, `IP`, `dirName`, `otherName`, and
   * the ones specific to your CA).
   *
   * @since 1.1.0
   */
  readonly name_constraints_permitted?: Input<readonly string[]>;
  /**
   * Indicates that the certificate should contain the OCSP Must Staple extension (https://tools.ietf.org/html/rfc7633).
   *
   * @default false
   */
  readonly ocsp_must_staple?: Input<boolean>;
  /** Alias of `ocsp_must_staple`. */
  readonly ocspMustStaple?: Input<boolean>;
  /**
   * Should the OCSP Must Staple extension be considered as critical.
   *
   * Note that according to the RFC, this extension should not be marked as critical, as old clients not knowing about
   * OCSP Must Staple are required to reject such certificates (see https://tools.ietf.org/html/rfc7633#section-4).
   *
   * @default false
   */
  readonly ocsp_must_staple_critical?: Input<boolean>;
  /** Alias of `ocsp_must_staple_critical`. */
  readonly ocspMustStaple_critical?: Input<boolean>;
  /** The organizationName field of the certificate signing request subject. */
  readonly organization_name?: Input<string>;
  /** Alias of `organization_name`. */
  readonly O?: Input<string>;
  /** Alias of `organization_name`. */
  readonly organizationName?: Input<string>;
  /** The organizationalUnitName field of the certificate signing request subject. */
  readonly organizational_unit_name?: Input<string>;
  /** Alias of `organizational_unit_name`. */
  readonly OU?: Input<string>;
  /** Alias of `organizational_unit_name`. */
  readonly organizationalUnitName?: Input<string>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /** The name of the file into which the generated OpenSSL certificate signing request will be written. */
  readonly path: Input<string>;
  /**
   * The content of the private key to use when signing the certificate signing request.
   *
   * Either `privatekey_path` or `privatekey_content` must be specified if `state` is `present`, but not both.
   *
   * @since 1.0.0
   */
  readonly privatekey_content?: Input<string>;
  /**
   * The passphrase for the private key.
   *
   * This is required if the private key is password protected.
   */
  readonly privatekey_passphrase?: Input<string>;
  /**
   * The path to the private key to use when signing the certificate signing request.
   *
   * Either `privatekey_path` or `privatekey_content` must be specified if `state` is `present`, but not both.
   */
  readonly privatekey_path?: Input<string>;
  /**
   * If set to `true`, will return the (current or generated) CSR's content as `csr`.
   *
   * @default false
   * @since 1.0.0
   */
  readonly return_content?: Input<boolean>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /**
   * Whether the certificate signing request should exist or not, taking action if the state is different from what is
   * stated.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /** The stateOrProvinceName field of the certificate signing request subject. */
  readonly state_or_province_name?: Input<string>;
  /** Alias of `state_or_province_name`. */
  readonly ST?: Input<string>;
  /** Alias of `state_or_province_name`. */
  readonly stateOrProvinceName?: Input<string>;
  /**
   * Key/value pairs that will be present in the subject name field of the certificate signing request.
   *
   * If you need to specify more than one value with the same key, use a list as value.
   *
   * If the order of the components is important, use `subject_ordered`.
   *
   * Mutually exclusive with `subject_ordered`.
   */
  readonly subject?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Subject Alternative Name (SAN) extension to attach to the certificate signing request.
   *
   * Values must be prefixed by their options. (These are `email`, `URI`, `DNS`, `RID`, `IP`, `dirName`, `otherName`,
   * and the ones specific to your CA).
   *
   * Note that if no SAN is specified, but a common name, the common name will be added as a SAN except if
   * `use_common_name_for_san` is set to `false`.
   *
   * More at https://tools.ietf.org/html/rfc5280#section-4.2.1.6.
   */
  readonly subject_alt_name?: Input<readonly string[]>;
  /** Alias of `subject_alt_name`. */
  readonly subjectAltName?: Input<readonly string[]>;
  /**
   * Should the subjectAltName extension be considered as critical.
   *
   * @default false
   */
  readonly subject_alt_name_critical?: Input<boolean>;
  /** Alias of `subject_alt_name_critical`. */
  readonly subjectAltName_critical?: Input<boolean>;
  /**
   * The subject key identifier as a hex string, where two bytes are separated by colons.
   *
   * Example: `00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff:00:11:22:33`.
   *
   * Please note that commercial CAs ignore this value, respectively use a value of their own choice. Specifying this
   * option is mostly useful for self-signed certificates or for own CAs.
   *
   * Note that this option can only be used if `create_subject_key_identifier` is `false`.
   */
  readonly subject_key_identifier?: Input<string>;
  /**
   * A list of dictionaries, where every dictionary must contain one key/value pair. This key/value pair will be present
   * in the subject name field of the certificate signing request.
   *
   * If you want to specify more than one value with the same key in a row, you can use a list as value.
   *
   * Mutually exclusive with `subject`, and any other subject field option, such as `country_name`,
   * `state_or_province_name`, `locality_name`, `organization_name`, `organizational_unit_name`, `common_name`, or
   * `email_address`.
   *
   * @since 2.0.0
   */
  readonly subject_ordered?: Input<readonly Readonly<Record<string, unknown>>[]>;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
  /**
   * If set to `true`, the module will fill the common name in for `subject_alt_name` with `DNS:` prefix if no SAN is
   * specified.
   *
   * @default true
   */
  readonly use_common_name_for_san?: Input<boolean>;
  /** Alias of `use_common_name_for_san`. */
  readonly useCommonNameForSAN?: Input<boolean>;
  /**
   * The version of the certificate signing request.
   *
   * The only allowed value according to [RFC 2986](https://tools.ietf.org/html/rfc2986#section-4.1) is 1.
   *
   * This option no longer accepts unsupported values since community.crypto 2.0.0.
   *
   * @default 1
   */
  readonly version?: Input<1>;
}

/** What {@link openssl_csr} returns. */
export interface OpensslCsrResult {
  /**
   * Name of backup file created.
   *
   * Returned: changed and if `backup` is `true`
   */
  readonly backup_file: string;
  /**
   * Indicates if the certificate belongs to a CA.
   *
   * Returned: changed or success
   */
  readonly basicConstraints: readonly string[];
  /**
   * The (current or generated) CSR's content.
   *
   * Returned: if `state` is `present` and `return_content` is `true`
   *
   * @since 1.0.0
   */
  readonly csr: string;
  /**
   * Additional restriction on the public key purposes.
   *
   * Returned: changed or success
   */
  readonly extendedKeyUsage: readonly string[];
  /**
   * Path to the generated Certificate Signing Request.
   *
   * Returned: changed or success
   */
  readonly filename: string;
  /**
   * Purpose for which the public key may be used.
   *
   * Returned: changed or success
   */
  readonly keyUsage: readonly string[];
  /**
   * List of excluded subtrees the CA cannot sign certificates for.
   *
   * Returned: changed or success
   *
   * @since 1.1.0
   */
  readonly name_constraints_excluded: readonly string[];
  /**
   * List of permitted subtrees to sign certificates for.
   *
   * Returned: changed or success
   *
   * @since 1.1.0
   */
  readonly name_constraints_permitted: readonly string[];
  /**
   * Indicates whether the certificate has the OCSP Must Staple feature enabled.
   *
   * Returned: changed or success
   */
  readonly ocsp_must_staple: boolean;
  /**
   * Path to the TLS/SSL private key the CSR was generated for.
   *
   * Will be `none` if the private key has been provided in `privatekey_content`.
   *
   * Returned: changed or success
   */
  readonly privatekey: string;
  /**
   * A list of the subject tuples attached to the CSR.
   *
   * Returned: changed or success
   */
  readonly subject: readonly (readonly unknown[])[];
  /**
   * The alternative names this CSR is valid for.
   *
   * Returned: changed or success
   */
  readonly subjectAltName: readonly string[];
}

/**
 * Generate OpenSSL Certificate Signing Request (CSR)
 *
 * Please note that the module regenerates an existing CSR if it does not match the module's options, or if it seems to
 * be corrupt. If you are concerned that this could overwrite your existing CSR, consider using the `backup` option.
 *
 * This module allows one to (re)generate OpenSSL certificate signing requests.
 *
 * This module supports the subjectAltName, keyUsage, extendedKeyUsage, basicConstraints and OCSP Must Staple
 * extensions.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_csr_module.html
 */
export const openssl_csr: Module<OpensslCsrArguments, OpensslCsrResult> = defineModule("community.crypto.openssl_csr", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    authority_cert_issuer: { type: "list", elements: "str" },
    authority_cert_serial_number: { type: "int" },
    authority_key_identifier: {},
    backup: { type: "bool" },
    basic_constraints: { type: "list", elements: "str", aliases: ["basicConstraints"] },
    basic_constraints_critical: { type: "bool", aliases: ["basicConstraints_critical"] },
    common_name: { aliases: ["CN", "commonName"] },
    country_name: { aliases: ["C", "countryName"] },
    create_subject_key_identifier: { type: "bool" },
    crl_distribution_points: { type: "list", elements: "dict", options: { crl_issuer: { type: "list", elements: "str" }, full_name: { type: "list", elements: "str" }, reasons: { type: "list", elements: "str", choices: ["key_compromise", "ca_compromise", "affiliation_changed", "superseded", "cessation_of_operation", "certificate_hold", "privilege_withdrawn", "aa_compromise"] }, relative_name: { type: "list", elements: "str" } }, mutually_exclusive: [["full_name", "relative_name"]], required_one_of: [["full_name", "relative_name", "crl_issuer"]] },
    digest: {},
    email_address: { aliases: ["E", "emailAddress"] },
    extended_key_usage: { type: "list", elements: "str", aliases: ["extKeyUsage", "extendedKeyUsage"] },
    extended_key_usage_critical: { type: "bool", aliases: ["extKeyUsage_critical", "extendedKeyUsage_critical"] },
    force: { type: "bool" },
    group: {},
    key_usage: { type: "list", elements: "str", aliases: ["keyUsage"] },
    key_usage_critical: { type: "bool", aliases: ["keyUsage_critical"] },
    locality_name: { aliases: ["L", "localityName"] },
    mode: {},
    name_constraints_critical: { type: "bool" },
    name_constraints_excluded: { type: "list", elements: "str" },
    name_constraints_permitted: { type: "list", elements: "str" },
    ocsp_must_staple: { type: "bool", aliases: ["ocspMustStaple"] },
    ocsp_must_staple_critical: { type: "bool", aliases: ["ocspMustStaple_critical"] },
    organization_name: { aliases: ["O", "organizationName"] },
    organizational_unit_name: { aliases: ["OU", "organizationalUnitName"] },
    owner: {},
    path: { type: "path", required: true },
    privatekey_content: { no_log: true },
    privatekey_passphrase: { no_log: true },
    privatekey_path: { type: "path" },
    return_content: { type: "bool" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    state: { choices: ["absent", "present"] },
    state_or_province_name: { aliases: ["ST", "stateOrProvinceName"] },
    subject: { type: "dict" },
    subject_alt_name: { type: "list", elements: "str", aliases: ["subjectAltName"] },
    subject_alt_name_critical: { type: "bool", aliases: ["subjectAltName_critical"] },
    subject_key_identifier: {},
    subject_ordered: { type: "list", elements: "dict" },
    unsafe_writes: { type: "bool" },
    use_common_name_for_san: { type: "bool", aliases: ["useCommonNameForSAN"] },
    version: { type: "int", choices: [1] },
  },
  mutually_exclusive: [["privatekey_path", "privatekey_content"], ["subject", "subject_ordered"]],
  required_together: [["authority_cert_issuer", "authority_cert_serial_number"]],
  required_if: [["state", "present", ["privatekey_path", "privatekey_content"], true], ["state", null, ["privatekey_path", "privatekey_content"], true]],
}));

/** Arguments of {@link openssl_csr_info}. */
export interface OpensslCsrInfoArguments {
  /**
   * Content of the CSR file.
   *
   * Either `path` or `content` must be specified, but not both.
   *
   * @since 1.0.0
   */
  readonly content?: Input<string>;
  /**
   * How to encode names (DNS names, URIs, email addresses) in return values.
   *
   * `ignore` will use the encoding returned by the backend.
   *
   * `idna` will convert all labels of domain names to IDNA encoding. IDNA2008 will be preferred, and IDNA2003 will be
   * used if IDNA2008 encoding fails.
   *
   * `unicode` will convert all labels of domain names to Unicode. IDNA2008 will be preferred, and IDNA2003 will be used
   * if IDNA2008 decoding fails.
   *
   * **Note** that `idna` and `unicode` require the [idna Python library](https://pypi.org/project/idna/) to be
   * installed.
   *
   * @default "ignore"
   */
  readonly name_encoding?: Input<"ignore" | "idna" | "unicode">;
  /**
   * Remote absolute path where the CSR file is loaded from.
   *
   * Either `path` or `content` must be specified, but not both.
   */
  readonly path?: Input<string>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
}

/** What {@link openssl_csr_info} returns. */
export interface OpensslCsrInfoResult {
  /**
   * The CSR's authority cert issuer as a list of general names.
   *
   * Is `none` if the `AuthorityKeyIdentifier` extension is not present.
   *
   * See `name_encoding` for how IDNs are handled.
   *
   * Returned: success
   */
  readonly authority_cert_issuer: readonly string[];
  /**
   * The CSR's authority cert serial number.
   *
   * Is `none` if the `AuthorityKeyIdentifier` extension is not present.
   *
   * This return value is an **integer**. If you need the serial numbers as a colon-separated hex string, such as
   * `11:22:33`, you need to convert it to that form with `community.crypto.to_serial`.
   *
   * Returned: success
   */
  readonly authority_cert_serial_number: number;
  /**
   * The CSR's authority key identifier.
   *
   * The identifier is returned in hexadecimal, with `:` used to separate bytes.
   *
   * Is `none` if the `AuthorityKeyIdentifier` extension is not present.
   *
   * Returned: success
   */
  readonly authority_key_identifier: string;
  /**
   * Entries in the `basic_constraints` extension, or `none` if extension is not present.
   *
   * Returned: success
   */
  readonly basic_constraints: readonly string[];
  /**
   * Whether the `basic_constraints` extension is critical.
   *
   * Returned: success
   */
  readonly basic_constraints_critical: boolean;
  /**
   * Entries in the `extended_key_usage` extension, or `none` if extension is not present.
   *
   * Returned: success
   */
  readonly extended_key_usage: readonly string[];
  /**
   * Whether the `extended_key_usage` extension is critical.
   *
   * Returned: success
   */
  readonly extended_key_usage_critical: boolean;
  /**
   * Returns a dictionary for every extension OID.
   *
   * Returned: success
   */
  readonly extensions_by_oid: {
    /**
     * Whether the extension is critical.
     *
     * Returned: success
     */
    readonly critical: boolean;
    /**
     * The Base64 encoded value (in DER format) of the extension.
     *
     * **Note** that depending on the `cryptography` version used, it is not possible to extract the ASN.1 content of
     * the extension, but only to provide the re-encoded content of the extension in case it was parsed by
     * `cryptography`. This should usually result in exactly the same value, except if the original extension value was
     * malformed.
     *
     * Returned: success
     */
    readonly value: string;
  };
  /**
   * Entries in the `key_usage` extension, or `none` if extension is not present.
   *
   * Returned: success
   */
  readonly key_usage: string;
  /**
   * Whether the `key_usage` extension is critical.
   *
   * Returned: success
   */
  readonly key_usage_critical: boolean;
  /**
   * Whether the `name_constraints` extension is critical.
   *
   * Is `none` if extension is not present.
   *
   * Returned: success
   *
   * @since 1.1.0
   */
  readonly name_constraints_critical: boolean;
  /**
   * List of excluded subtrees the CA cannot sign certificates for.
   *
   * Is `none` if extension is not present.
   *
   * See `name_encoding` for how IDNs are handled.
   *
   * Returned: success
   *
   * @since 1.1.0
   */
  readonly name_constraints_excluded: readonly string[];
  /**
   * List of permitted subtrees to sign certificates for.
   *
   * Returned: success
   *
   * @since 1.1.0
   */
  readonly name_constraints_permitted: readonly string[];
  /**
   * `true` if the OCSP Must Staple extension is present, `none` otherwise.
   *
   * Returned: success
   */
  readonly ocsp_must_staple: boolean;
  /**
   * Whether the `ocsp_must_staple` extension is critical.
   *
   * Returned: success
   */
  readonly ocsp_must_staple_critical: boolean;
  /**
   * CSR's public key in PEM format.
   *
   * Returned: success
   */
  readonly public_key: string;
  /**
   * Public key data. Depends on the public key's type.
   *
   * Returned: success
   *
   * @since 1.7.0
   */
  readonly public_key_data: {
    /**
     * The curve's name for ECC.
     *
     * Returned: When `public_key_type=ECC`
     */
    readonly curve: string;
    /**
     * The RSA key's public exponent.
     *
     * Returned: When `public_key_type=RSA`
     */
    readonly exponent: number;
    /**
     * The maximum number of bits of a private key. This is basically the bit size of the subgroup used.
     *
     * Returned: When `public_key_type=ECC`
     */
    readonly exponent_size: number;
    /**
     * The `g` value for DSA.
     *
     * This is the element spanning the subgroup of the multiplicative group of the prime field used.
     *
     * Returned: When `public_key_type=DSA`
     */
    readonly g: number;
    /**
     * The RSA key's modulus.
     *
     * Returned: When `public_key_type=RSA`
     */
    readonly modulus: number;
    /**
     * The `p` value for DSA.
     *
     * This is the prime modulus upon which arithmetic takes place.
     *
     * Returned: When `public_key_type=DSA`
     */
    readonly p: number;
    /**
     * The `q` value for DSA.
     *
     * This is a prime that divides `p - 1`, and at the same time the order of the subgroup of the multiplicative group
     * of the prime field used.
     *
     * Returned: When `public_key_type=DSA`
     */
    readonly q: number;
    /**
     * Bit size of modulus (RSA) or prime number (DSA).
     *
     * Returned: When `public_key_type=RSA` or `public_key_type=DSA`
     */
    readonly size: number;
    /**
     * The `x` coordinate for the public point on the elliptic curve.
     *
     * Returned: When `public_key_type=ECC`
     */
    readonly x: number;
    /**
     * For `public_key_type=ECC`, this is the `y` coordinate for the public point on the elliptic curve.
     *
     * For `public_key_type=DSA`, this is the publicly known group element whose discrete logarithm w.r.t. `g` is the
     * private key.
     *
     * Returned: When `public_key_type=DSA` or `public_key_type=ECC`
     */
    readonly y: number;
  };
  /**
   * Fingerprints of CSR's public key.
   *
   * For every hash algorithm available, the fingerprint is computed.
   *
   * Returned: success
   */
  readonly public_key_fingerprints: Readonly<Record<string, unknown>>;
  /**
   * The CSR's public key's type.
   *
   * One of `RSA`, `DSA`, `ECC`, `Ed25519`, `X25519`, `Ed448`, or `X448`.
   *
   * Will start with `unknown` if the key type cannot be determined.
   *
   * Returned: success
   *
   * @since 1.7.0
   */
  readonly public_key_type: string;
  /**
   * Whether the CSR's signature is valid.
   *
   * In case the check returns `false`, the module will fail.
   *
   * Returned: success
   */
  readonly signature_valid: boolean;
  /**
   * The CSR's subject as a dictionary.
   *
   * Note that for repeated values, only the last one will be returned.
   *
   * Returned: success
   */
  readonly subject: Readonly<Record<string, unknown>>;
  /**
   * Entries in the `subject_alt_name` extension, or `none` if extension is not present.
   *
   * See `name_encoding` for how IDNs are handled.
   *
   * Returned: success
   */
  readonly subject_alt_name: readonly string[];
  /**
   * Whether the `subject_alt_name` extension is critical.
   *
   * Returned: success
   */
  readonly subject_alt_name_critical: boolean;
  /**
   * The CSR's subject key identifier.
   *
   * The identifier is returned in hexadecimal, with `:` used to separate bytes.
   *
   * Is `none` if the `SubjectKeyIdentifier` extension is not present.
   *
   * Returned: success
   */
  readonly subject_key_identifier: string;
  /**
   * The CSR's subject as an ordered list of tuples.
   *
   * Returned: success
   */
  readonly subject_ordered: readonly (readonly unknown[])[];
}

/**
 * Provide information of OpenSSL Certificate Signing Requests (CSR)
 *
 * This module allows one to query information on OpenSSL Certificate Signing Requests (CSR).
 *
 * In case the CSR signature cannot be validated, the module will fail. In this case, all return variables are still
 * returned.
 *
 * It uses the cryptography python library to interact with OpenSSL.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_csr_info_module.html
 */
export const openssl_csr_info: Module<OpensslCsrInfoArguments, OpensslCsrInfoResult> = defineModule("community.crypto.openssl_csr_info", () => ({
  options: {
    content: {},
    name_encoding: { choices: ["ignore", "idna", "unicode"] },
    path: { type: "path" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
  },
  mutually_exclusive: [["path", "content"]],
  required_one_of: [["path", "content"]],
}));

/** Arguments of {@link openssl_csr_pipe}. */
export interface OpensslCsrPipeArguments {
  /**
   * Names that will be present in the authority cert issuer field of the certificate signing request.
   *
   * Values must be prefixed by their options. (That is, `email`, `URI`, `DNS`, `RID`, `IP`, `dirName`, `otherName`, and
   * the ones specific to your CA).
   *
   * Example: `DNS:ca.example.org`.
   *
   * If specified, `authority_cert_serial_number` must also be specified.
   *
   * Please note that commercial CAs ignore this value, respectively use a value of their own choice. Specifying this
   * option is mostly useful for self-signed certificates or for own CAs.
   *
   * The `AuthorityKeyIdentifier` extension will only be added if at least one of `authority_key_identifier`,
   * `authority_cert_issuer` and `authority_cert_serial_number` is specified.
   */
  readonly authority_cert_issuer?: Input<readonly string[]>;
  /**
   * The authority cert serial number.
   *
   * If specified, `authority_cert_issuer` must also be specified.
   *
   * Please note that commercial CAs ignore this value, respectively use a value of their own choice. Specifying this
   * option is mostly useful for self-signed certificates or for own CAs.
   *
   * The `AuthorityKeyIdentifier` extension will only be added if at least one of `authority_key_identifier`,
   * `authority_cert_issuer` and `authority_cert_serial_number` is specified.
   *
   * This option accepts an **integer**. If you want to provide serial numbers as colon-separated hex strings, such as
   * `11:22:33`, you need to convert them to an integer with `community.crypto.parse_serial`.
   */
  readonly authority_cert_serial_number?: Input<number>;
  /**
   * The authority key identifier as a hex string, where two bytes are separated by colons.
   *
   * Example: `00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff:00:11:22:33`.
   *
   * Please note that commercial CAs ignore this value, respectively use a value of their own choice. Specifying this
   * option is mostly useful for self-signed certificates or for own CAs.
   *
   * The `AuthorityKeyIdentifier` extension will only be added if at least one of `authority_key_identifier`,
   * `authority_cert_issuer` and `authority_cert_serial_number` is specified.
   */
  readonly authority_key_identifier?: Input<string>;
  /** Indicates basic constraints, such as if the certificate is a CA. */
  readonly basic_constraints?: Input<readonly string[]>;
  /** Alias of `basic_constraints`. */
  readonly basicConstraints?: Input<readonly string[]>;
  /**
   * Should the basicConstraints extension be considered as critical.
   *
   * @default false
   */
  readonly basic_constraints_critical?: Input<boolean>;
  /** Alias of `basic_constraints_critical`. */
  readonly basicConstraints_critical?: Input<boolean>;
  /** The commonName field of the certificate signing request subject. */
  readonly common_name?: Input<string>;
  /** Alias of `common_name`. */
  readonly CN?: Input<string>;
  /** Alias of `common_name`. */
  readonly commonName?: Input<string>;
  /** The existing CSR. */
  readonly content?: Input<string>;
  /** The countryName field of the certificate signing request subject. */
  readonly country_name?: Input<string>;
  /** Alias of `country_name`. */
  readonly C?: Input<string>;
  /** Alias of `country_name`. */
  readonly countryName?: Input<string>;
  /**
   * Create the Subject Key Identifier from the public key.
   *
   * Please note that commercial CAs can ignore the value, respectively use a value of their own choice instead.
   * Specifying this option is mostly useful for self-signed certificates or for own CAs.
   *
   * @default false
   */
  readonly create_subject_key_identifier?: Input<boolean>;
  /**
   * Allows to specify one or multiple CRL distribution points.
   *
   * @since 1.4.0
   */
  readonly crl_distribution_points?: Input<readonly {
    /** Information about the issuer of the CRL. */
    readonly crl_issuer?: readonly string[];
    /**
     * Describes how the CRL can be retrieved.
     *
     * Mutually exclusive with `crl_distribution_points[].relative_name`.
     *
     * Example: `URI:https://ca.example.com/revocations.crl`.
     */
    readonly full_name?: readonly string[];
    /** List of reasons that this distribution point can be used for when performing revocation checks. */
    readonly reasons?: readonly ("key_compromise" | "ca_compromise" | "affiliation_changed" | "superseded" | "cessation_of_operation" | "certificate_hold" | "privilege_withdrawn" | "aa_compromise")[];
    /**
     * Describes how the CRL can be retrieved relative to the CRL issuer.
     *
     * Mutually exclusive with `crl_distribution_points[].full_name`.
     *
     * Example: `/CN=example.com`.
     */
    readonly relative_name?: readonly string[];
  }[]>;
  /**
   * The digest used when signing the certificate signing request with the private key.
   *
   * @default "sha256"
   */
  readonly digest?: Input<string>;
  /** The emailAddress field of the certificate signing request subject. */
  readonly email_address?: Input<string>;
  /** Alias of `email_address`. */
  readonly E?: Input<string>;
  /** Alias of `email_address`. */
  readonly emailAddress?: Input<string>;
  /**
   * Additional restrictions (for example client authentication, server authentication) on the allowed purposes for
   * which the public key may be used.
   */
  readonly extended_key_usage?: Input<readonly string[]>;
  /** Alias of `extended_key_usage`. */
  readonly extKeyUsage?: Input<readonly string[]>;
  /** Alias of `extended_key_usage`. */
  readonly extendedKeyUsage?: Input<readonly string[]>;
  /**
   * Should the extkeyUsage extension be considered as critical.
   *
   * @default false
   */
  readonly extended_key_usage_critical?: Input<boolean>;
  /** Alias of `extended_key_usage_critical`. */
  readonly extKeyUsage_critical?: Input<boolean>;
  /** Alias of `extended_key_usage_critical`. */
  readonly extendedKeyUsage_critical?: Input<boolean>;
  /**
   * This defines the purpose (for example encipherment, signature, certificate signing) of the key contained in the
   * certificate.
   */
  readonly key_usage?: Input<readonly string[]>;
  /** Alias of `key_usage`. */
  readonly keyUsage?: Input<readonly string[]>;
  /**
   * Should the keyUsage extension be considered as critical.
   *
   * @default false
   */
  readonly key_usage_critical?: Input<boolean>;
  /** Alias of `key_usage_critical`. */
  readonly keyUsage_critical?: Input<boolean>;
  /** The localityName field of the certificate signing request subject. */
  readonly locality_name?: Input<string>;
  /** Alias of `locality_name`. */
  readonly L?: Input<string>;
  /** Alias of `locality_name`. */
  readonly localityName?: Input<string>;
  /**
   * Should the Name Constraints extension be considered as critical.
   *
   * @default false
   */
  readonly name_constraints_critical?: Input<boolean>;
  /**
   * For CA certificates, this specifies a list of identifiers which describe subtrees of names that this CA is **not**
   * allowed to issue certificates for.
   *
   * Values must be prefixed by their options. (That is, `email`, `URI`, `DNS`, `RID`, `IP`, `dirName`, `otherName`, and
   * the ones specific to your CA).
   */
  readonly name_constraints_excluded?: Input<readonly string[]>;
  /**
   * For CA certificates, this specifies a list of identifiers which describe subtrees of names that this CA is allowed
   * to issue certificates for.
   *
   * Values must be prefixed by their options. (That is, `email`, `URI`, `DNS`, `RID`, `IP`, `dirName`, `otherName`, and
   * the ones specific to your CA).
   */
  readonly name_constraints_permitted?: Input<readonly string[]>;
  /**
   * Indicates that the certificate should contain the OCSP Must Staple extension (https://tools.ietf.org/html/rfc7633).
   *
   * @default false
   */
  readonly ocsp_must_staple?: Input<boolean>;
  /** Alias of `ocsp_must_staple`. */
  readonly ocspMustStaple?: Input<boolean>;
  /**
   * Should the OCSP Must Staple extension be considered as critical.
   *
   * Note that according to the RFC, this extension should not be marked as critical, as old clients not knowing about
   * OCSP Must Staple are required to reject such certificates (see https://tools.ietf.org/html/rfc7633#section-4).
   *
   * @default false
   */
  readonly ocsp_must_staple_critical?: Input<boolean>;
  /** Alias of `ocsp_must_staple_critical`. */
  readonly ocspMustStaple_critical?: Input<boolean>;
  /** The organizationName field of the certificate signing request subject. */
  readonly organization_name?: Input<string>;
  /** Alias of `organization_name`. */
  readonly O?: Input<string>;
  /** Alias of `organization_name`. */
  readonly organizationName?: Input<string>;
  /** The organizationalUnitName field of the certificate signing request subject. */
  readonly organizational_unit_name?: Input<string>;
  /** Alias of `organizational_unit_name`. */
  readonly OU?: Input<string>;
  /** Alias of `organizational_unit_name`. */
  readonly organizationalUnitName?: Input<string>;
  /**
   * The content of the private key to use when signing the certificate signing request.
   *
   * Either `privatekey_path` or `privatekey_content` must be specified, but not both.
   */
  readonly privatekey_content?: Input<string>;
  /**
   * The passphrase for the private key.
   *
   * This is required if the private key is password protected.
   */
  readonly privatekey_passphrase?: Input<string>;
  /**
   * The path to the private key to use when signing the certificate signing request.
   *
   * Either `privatekey_path` or `privatekey_content` must be specified, but not both.
   */
  readonly privatekey_path?: Input<string>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
  /** The stateOrProvinceName field of the certificate signing request subject. */
  readonly state_or_province_name?: Input<string>;
  /** Alias of `state_or_province_name`. */
  readonly ST?: Input<string>;
  /** Alias of `state_or_province_name`. */
  readonly stateOrProvinceName?: Input<string>;
  /**
   * Key/value pairs that will be present in the subject name field of the certificate signing request.
   *
   * If you need to specify more than one value with the same key, use a list as value.
   *
   * If the order of the components is important, use `subject_ordered`.
   *
   * Mutually exclusive with `subject_ordered`.
   */
  readonly subject?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Subject Alternative Name (SAN) extension to attach to the certificate signing request.
   *
   * Values must be prefixed by their options. (These are `email`, `URI`, `DNS`, `RID`, `IP`, `dirName`, `otherName`,
   * and the ones specific to your CA).
   *
   * Note that if no SAN is specified, but a common name, the common name will be added as a SAN except if
   * `use_common_name_for_san` is set to `false`.
   *
   * More at https://tools.ietf.org/html/rfc5280#section-4.2.1.6.
   */
  readonly subject_alt_name?: Input<readonly string[]>;
  /** Alias of `subject_alt_name`. */
  readonly subjectAltName?: Input<readonly string[]>;
  /**
   * Should the subjectAltName extension be considered as critical.
   *
   * @default false
   */
  readonly subject_alt_name_critical?: Input<boolean>;
  /** Alias of `subject_alt_name_critical`. */
  readonly subjectAltName_critical?: Input<boolean>;
  /**
   * The subject key identifier as a hex string, where two bytes are separated by colons.
   *
   * Example: `00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff:00:11:22:33`.
   *
   * Please note that commercial CAs ignore this value, respectively use a value of their own choice. Specifying this
   * option is mostly useful for self-signed certificates or for own CAs.
   *
   * Note that this option can only be used if `create_subject_key_identifier` is `false`.
   */
  readonly subject_key_identifier?: Input<string>;
  /**
   * A list of dictionaries, where every dictionary must contain one key/value pair. This key/value pair will be present
   * in the subject name field of the certificate signing request.
   *
   * If you want to specify more than one value with the same key in a row, you can use a list as value.
   *
   * Mutually exclusive with `subject`, and any other subject field option, such as `country_name`,
   * `state_or_province_name`, `locality_name`, `organization_name`, `organizational_unit_name`, `common_name`, or
   * `email_address`.
   *
   * @since 2.0.0
   */
  readonly subject_ordered?: Input<readonly Readonly<Record<string, unknown>>[]>;
  /**
   * If set to `true`, the module will fill the common name in for `subject_alt_name` with `DNS:` prefix if no SAN is
   * specified.
   *
   * @default true
   */
  readonly use_common_name_for_san?: Input<boolean>;
  /** Alias of `use_common_name_for_san`. */
  readonly useCommonNameForSAN?: Input<boolean>;
  /**
   * The version of the certificate signing request.
   *
   * The only allowed value according to [RFC 2986](https://tools.ietf.org/html/rfc2986#section-4.1) is 1.
   *
   * This option no longer accepts unsupported values since community.crypto 2.0.0.
   *
   * @default 1
   */
  readonly version?: Input<1>;
}

/** What {@link openssl_csr_pipe} returns. */
export interface OpensslCsrPipeResult {
  /**
   * Indicates if the certificate belongs to a CA.
   *
   * Returned: changed or success
   */
  readonly basicConstraints: readonly string[];
  /**
   * The (current or generated) CSR's content.
   *
   * Returned: changed or success
   */
  readonly csr: string;
  /**
   * Additional restriction on the public key purposes.
   *
   * Returned: changed or success
   */
  readonly extendedKeyUsage: readonly string[];
  /**
   * Purpose for which the public key may be used.
   *
   * Returned: changed or success
   */
  readonly keyUsage: readonly string[];
  /**
   * List of excluded subtrees the CA cannot sign certificates for.
   *
   * Returned: changed or success
   */
  readonly name_constraints_excluded: readonly string[];
  /**
   * List of permitted subtrees to sign certificates for.
   *
   * Returned: changed or success
   */
  readonly name_constraints_permitted: readonly string[];
  /**
   * Indicates whether the certificate has the OCSP Must Staple feature enabled.
   *
   * Returned: changed or success
   */
  readonly ocsp_must_staple: boolean;
  /**
   * Path to the TLS/SSL private key the CSR was generated for.
   *
   * Will be `none` if the private key has been provided in `privatekey_content`.
   *
   * Returned: changed or success
   */
  readonly privatekey: string;
  /**
   * A list of the subject tuples attached to the CSR.
   *
   * Returned: changed or success
   */
  readonly subject: readonly (readonly unknown[])[];
  /**
   * The alternative names this CSR is valid for.
   *
   * Returned: changed or success
   */
  readonly subjectAltName: readonly string[];
}

/**
 * Generate OpenSSL Certificate Signing Request (CSR)
 *
 * Please note that the module regenerates an existing CSR if it does not match the module's options, or if it seems to
 * be corrupt.
 *
 * This module allows one to (re)generate OpenSSL certificate signing requests.
 *
 * This module supports the subjectAltName, keyUsage, extendedKeyUsage, basicConstraints and OCSP Must Staple
 * extensions.
 *
 * @since 1.3.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_csr_pipe_module.html
 */
export const openssl_csr_pipe: Module<OpensslCsrPipeArguments, OpensslCsrPipeResult> = defineModule("community.crypto.openssl_csr_pipe", () => ({
  options: {
    authority_cert_issuer: { type: "list", elements: "str" },
    authority_cert_serial_number: { type: "int" },
    authority_key_identifier: {},
    basic_constraints: { type: "list", elements: "str", aliases: ["basicConstraints"] },
    basic_constraints_critical: { type: "bool", aliases: ["basicConstraints_critical"] },
    common_name: { aliases: ["CN", "commonName"] },
    content: {},
    country_name: { aliases: ["C", "countryName"] },
    create_subject_key_identifier: { type: "bool" },
    crl_distribution_points: { type: "list", elements: "dict", options: { crl_issuer: { type: "list", elements: "str" }, full_name: { type: "list", elements: "str" }, reasons: { type: "list", elements: "str", choices: ["key_compromise", "ca_compromise", "affiliation_changed", "superseded", "cessation_of_operation", "certificate_hold", "privilege_withdrawn", "aa_compromise"] }, relative_name: { type: "list", elements: "str" } }, mutually_exclusive: [["full_name", "relative_name"]], required_one_of: [["full_name", "relative_name", "crl_issuer"]] },
    digest: {},
    email_address: { aliases: ["E", "emailAddress"] },
    extended_key_usage: { type: "list", elements: "str", aliases: ["extKeyUsage", "extendedKeyUsage"] },
    extended_key_usage_critical: { type: "bool", aliases: ["extKeyUsage_critical", "extendedKeyUsage_critical"] },
    key_usage: { type: "list", elements: "str", aliases: ["keyUsage"] },
    key_usage_critical: { type: "bool", aliases: ["keyUsage_critical"] },
    locality_name: { aliases: ["L", "localityName"] },
    name_constraints_critical: { type: "bool" },
    name_constraints_excluded: { type: "list", elements: "str" },
    name_constraints_permitted: { type: "list", elements: "str" },
    ocsp_must_staple: { type: "bool", aliases: ["ocspMustStaple"] },
    ocsp_must_staple_critical: { type: "bool", aliases: ["ocspMustStaple_critical"] },
    organization_name: { aliases: ["O", "organizationName"] },
    organizational_unit_name: { aliases: ["OU", "organizationalUnitName"] },
    privatekey_content: { no_log: true },
    privatekey_passphrase: { no_log: true },
    privatekey_path: { type: "path" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
    state_or_province_name: { aliases: ["ST", "stateOrProvinceName"] },
    subject: { type: "dict" },
    subject_alt_name: { type: "list", elements: "str", aliases: ["subjectAltName"] },
    subject_alt_name_critical: { type: "bool", aliases: ["subjectAltName_critical"] },
    subject_key_identifier: {},
    subject_ordered: { type: "list", elements: "dict" },
    use_common_name_for_san: { type: "bool", aliases: ["useCommonNameForSAN"] },
    version: { type: "int", choices: [1] },
  },
  mutually_exclusive: [["privatekey_path", "privatekey_content"], ["subject", "subject_ordered"]],
  required_together: [["authority_cert_issuer", "authority_cert_serial_number"]],
  required_one_of: [["privatekey_path", "privatekey_content"]],
}));

/** Arguments of {@link openssl_dhparam}. */
export interface OpensslDhparamArguments {
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * Create a backup file including a timestamp so you can get the original DH params back if you overwrote them with
   * new ones by accident.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * Should the parameters be regenerated even it it already exists.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /** Name of the file in which the generated parameters will be saved. */
  readonly path: Input<string>;
  /**
   * If set to `true`, will return the (current or generated) DH parameter's content as `dhparams`.
   *
   * @default false
   * @since 1.0.0
   */
  readonly return_content?: Input<boolean>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available, and falls back to `openssl`.
   *
   * If set to `openssl`, will try to use the OpenSSL `openssl` executable.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * @default "auto"
   * @since 1.0.0
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography" | "openssl">;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /**
   * Size (in bits) of the generated DH-params.
   *
   * @default 4096
   */
  readonly size?: Input<number>;
  /**
   * Whether the parameters should exist or not, taking action if the state is different from what is stated.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
}

/** What {@link openssl_dhparam} returns. */
export interface OpensslDhparamResult {
  /**
   * Name of backup file created.
   *
   * Returned: changed and if `backup` is `true`
   */
  readonly backup_file: string;
  /**
   * The (current or generated) DH params' content.
   *
   * Returned: if `state` is `present` and `return_content` is `true`
   *
   * @since 1.0.0
   */
  readonly dhparams: string;
  /**
   * Path to the generated Diffie-Hellman parameters.
   *
   * Returned: changed or success
   */
  readonly filename: string;
  /**
   * Size (in bits) of the Diffie-Hellman parameters.
   *
   * Returned: changed or success
   */
  readonly size: number;
}

/**
 * Generate OpenSSL Diffie-Hellman Parameters
 *
 * This module allows one to (re)generate OpenSSL DH-params.
 *
 * This module uses file common arguments to specify generated file permissions.
 *
 * Please note that the module regenerates existing DH params if they do not match the module's options. If you are
 * concerned that this could overwrite your existing DH params, consider using the `backup` option.
 *
 * The module can use the cryptography Python library, or the `openssl` executable. By default, it tries to detect which
 * one is available. This can be overridden with the `select_crypto_backend` option.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_dhparam_module.html
 */
export const openssl_dhparam: Module<OpensslDhparamArguments, OpensslDhparamResult> = defineModule("community.crypto.openssl_dhparam", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    force: { type: "bool" },
    group: {},
    mode: {},
    owner: {},
    path: { type: "path", required: true },
    return_content: { type: "bool" },
    select_crypto_backend: { choices: ["auto", "cryptography", "openssl"] },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    size: { type: "int" },
    state: { choices: ["absent", "present"] },
    unsafe_writes: { type: "bool" },
  },
}));

/** Arguments of {@link openssl_pkcs12}. */
export interface OpensslPkcs12Arguments {
  /**
   * `export` or `parse` a PKCS#12.
   *
   * @default "export"
   */
  readonly action?: Input<"export" | "parse">;
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * Create a backup file including a timestamp so you can get the original output file back if you overwrote it with a
   * new one by accident.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * Content of the certificate file in PEM format.
   *
   * Mutually exclusive with `certificate_path`.
   *
   * @since 2.26.0
   */
  readonly certificate_content?: Input<string>;
  /**
   * The path to read certificates and private keys from.
   *
   * Must be in PEM format.
   *
   * Mutually exclusive with `certificate_content`.
   */
  readonly certificate_path?: Input<string>;
  /**
   * Determines the encryption level used.
   *
   * `auto` uses the default of the selected backend. For `cryptography`, this is what the cryptography library's
   * specific version considers the best available encryption.
   *
   * `compatibility2022` uses compatibility settings for older software in 2022. This is only supported by the
   * `cryptography` backend if cryptography >= 38.0.0 is available.
   *
   * **Note** that this option is **not used for idempotency**.
   *
   * @default "auto"
   * @since 2.8.0
   */
  readonly encryption_level?: Input<"auto" | "compatibility2022">;
  /**
   * Should the file be regenerated even if it already exists.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /** Specifies the friendly name for the certificate and private key. */
  readonly friendly_name?: Input<string>;
  /** Alias of `friendly_name`. */
  readonly name?: Input<string>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * Number of times to repeat the encryption step.
   *
   * This is **not considered during idempotency checks**.
   *
   * This is only used when `encryption_level=compatibility2022`.
   *
   * When using it, the default is `50000`.
   */
  readonly iter_size?: Input<number>;
  /**
   * Number of times to repeat the MAC step.
   *
   * This is **not considered during idempotency checks**.
   *
   * This value is **not used**. It is deprecated and will be removed from community.crypto 4.0.0.
   */
  readonly maciter_size?: Input<number>;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /**
   * List of other certificates to include. Pre Ansible 2.8 this parameter was called `ca_certificates`.
   *
   * Assumes there is one PEM-encoded certificate per file. If a file contains multiple PEM certificates, set
   * `other_certificates_parse_all` to `true`.
   *
   * Mutually exclusive with `other_certificates_content`.
   */
  readonly other_certificates?: Input<readonly string[]>;
  /** Alias of `other_certificates`. */
  readonly ca_certificates?: Input<readonly string[]>;
  /**
   * List of other certificates to include.
   *
   * Assumes there is one PEM-encoded certificate per item. If an item contains multiple PEM certificates, set
   * `other_certificates_parse_all`
   *
   * Mutually exclusive with `other_certificates`.
   *
   * @since 2.26.0
   */
  readonly other_certificates_content?: Input<readonly string[]>;
  /**
   * If set to `true`, assumes that the files mentioned in `other_certificates`/`other_certificates_content` can contain
   * more than one certificate per file/item (or even none per file/item).
   *
   * @default false
   * @since 1.4.0
   */
  readonly other_certificates_parse_all?: Input<boolean>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /**
   * The PKCS#12 password.
   *
   * **Note:** PKCS12 encryption is typically not secure and should not be used as a security mechanism. If you need to
   * store or send a PKCS12 file safely, you should additionally encrypt it with something else.
   * ([Source](https://cryptography.io/en/latest/hazmat/primitives/asymmetric/serialization/#cryptography.hazmat.primitives.serialization.pkcs12.serialize_key_and_certificates)).
   */
  readonly passphrase?: Input<string>;
  /** Filename to write the PKCS#12 file to. */
  readonly path: Input<string>;
  /**
   * Content of the private key file.
   *
   * Mutually exclusive with `privatekey_path`.
   *
   * @since 2.3.0
   */
  readonly privatekey_content?: Input<string>;
  /** Passphrase source to decrypt any input private keys with. */
  readonly privatekey_passphrase?: Input<string>;
  /**
   * File to read private key from.
   *
   * Mutually exclusive with `privatekey_content`.
   */
  readonly privatekey_path?: Input<string>;
  /**
   * If set to `true`, will return the (current or generated) PKCS#12's content as `pkcs12`.
   *
   * @default false
   * @since 1.0.0
   */
  readonly return_content?: Input<boolean>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * The value `pyopenssl` has been removed for community.crypto 3.0.0.
   *
   * Note that with community.crypto 3.0.0, all remaining values behave the same. This option will be deprecated in a
   * later version. We recommend to not set it explicitly.
   *
   * @default "auto"
   * @since 1.7.0
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /** PKCS#12 file path to parse. */
  readonly src?: Input<string>;
  /**
   * Whether the file should exist or not. All parameters except `path` are ignored when state is `absent`.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
}

/** What {@link openssl_pkcs12} returns. */
export interface OpensslPkcs12Result {
  /**
   * Name of backup file created.
   *
   * Returned: changed and if `backup` is `true`
   */
  readonly backup_file: string;
  /**
   * Path to the generate PKCS#12 file.
   *
   * Returned: changed or success
   */
  readonly filename: string;
  /**
   * The (current or generated) PKCS#12's content Base64 encoded.
   *
   * Returned: if `state` is `present` and `return_content` is `true`
   *
   * @since 1.0.0
   */
  readonly pkcs12: string;
  /**
   * Path to the TLS/SSL private key the public key was generated from.
   *
   * Returned: changed or success
   */
  readonly privatekey: string;
}

/**
 * Generate OpenSSL PKCS#12 archive
 *
 * This module allows one to (re-)generate PKCS#12.
 *
 * The module uses the cryptography Python library.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_pkcs12_module.html
 */
export const openssl_pkcs12: Module<OpensslPkcs12Arguments, OpensslPkcs12Result> = defineModule("community.crypto.openssl_pkcs12", () => ({
  options: {
    action: { choices: ["export", "parse"] },
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    certificate_content: {},
    certificate_path: { type: "path" },
    encryption_level: { choices: ["auto", "compatibility2022"] },
    force: { type: "bool" },
    friendly_name: { aliases: ["name"] },
    group: {},
    iter_size: { type: "int" },
    maciter_size: { type: "int" },
    mode: {},
    other_certificates: { type: "list", elements: "path", aliases: ["ca_certificates"] },
    other_certificates_content: { type: "list", elements: "str" },
    other_certificates_parse_all: { type: "bool" },
    owner: {},
    passphrase: { no_log: true },
    path: { type: "path", required: true },
    privatekey_content: { no_log: true },
    privatekey_passphrase: { no_log: true },
    privatekey_path: { type: "path" },
    return_content: { type: "bool" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    src: { type: "path" },
    state: { choices: ["absent", "present"] },
    unsafe_writes: { type: "bool" },
  },
  mutually_exclusive: [["privatekey_path", "privatekey_content"], ["certificate_path", "certificate_content"], ["other_certificates", "other_certificates_content"]],
  required_if: [["action", "parse", ["src"]]],
}));

/** Arguments of {@link openssl_privatekey}. */
export interface OpensslPrivatekeyArguments {
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * Create a backup file including a timestamp so you can get the original private key back if you overwrote it with a
   * new one by accident.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * The cipher to encrypt the private key. This is only used when `passphrase` is provided.
   *
   * Must be `auto`.
   *
   * @default "auto"
   */
  readonly cipher?: Input<string>;
  /**
   * Note that not all curves are supported by all versions of `cryptography`.
   *
   * For maximal interoperability, `secp384r1` or `secp256r1` should be used.
   *
   * We use the curve names as defined in the [IANA registry for
   * TLS](https://www.iana.org/assignments/tls-parameters/tls-parameters.xhtml#tls-parameters-8).
   *
   * Please note that all curves except `secp224r1`, `secp256k1`, `secp256r1`, `secp384r1`, and `secp521r1` are
   * discouraged for new private keys.
   */
  readonly curve?: Input<"secp224r1" | "secp256k1" | "secp256r1" | "secp384r1" | "secp521r1" | "secp192r1" | "brainpoolP256r1" | "brainpoolP384r1" | "brainpoolP512r1" | "sect163k1" | "sect163r2" | "sect233k1" | "sect233r1" | "sect283k1" | "sect283r1" | "sect409k1" | "sect409r1" | "sect571k1" | "sect571r1">;
  /**
   * Should the key be regenerated even if it already exists.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Determines which format the private key is written in. By default, PKCS1 (traditional OpenSSL format) is used for
   * all keys which support it. Please note that not every key can be exported in any format.
   *
   * The value `auto` selects a format based on the key format. The value `auto_ignore` does the same, but for existing
   * private key files, it will not force a regenerate when its format is not the automatically selected one for
   * generation.
   *
   * Note that if the format for an existing private key mismatches, the key is **regenerated** by default. To change
   * this behavior, use the `format_mismatch` option.
   *
   * @default "auto_ignore"
   * @since 1.0.0
   */
  readonly format?: Input<"pkcs1" | "pkcs8" | "raw" | "auto" | "auto_ignore">;
  /**
   * Determines behavior of the module if the format of a private key does not match the expected format, but all other
   * parameters are as expected.
   *
   * If set to `regenerate` (default), generates a new private key.
   *
   * If set to `convert`, the key will be converted to the new format instead.
   *
   * @default "regenerate"
   * @since 1.0.0
   */
  readonly format_mismatch?: Input<"regenerate" | "convert">;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /** The passphrase for the private key. */
  readonly passphrase?: Input<string>;
  /**
   * Name of the file in which the generated TLS/SSL private key will be written. It will have `0600` mode if `mode` is
   * not explicitly set.
   */
  readonly path: Input<string>;
  /**
   * Allows to configure in which situations the module is allowed to regenerate private keys. The module will always
   * generate a new key if the destination file does not exist.
   *
   * By default, the key will be regenerated when it does not match the module's options, except when the key cannot be
   * read or the passphrase does not match. Please note that this **changed** for Ansible 2.10. For Ansible 2.9, the
   * behavior was as if `full_idempotence` is specified.
   *
   * If set to `never`, the module will fail if the key cannot be read or the passphrase is not matching, and will never
   * regenerate an existing key.
   *
   * If set to `fail`, the module will fail if the key does not correspond to the module's options.
   *
   * If set to `partial_idempotence`, the key will be regenerated if it does not conform to the module's options. The
   * key is **not** regenerated if it cannot be read (broken file), the key is protected by an unknown passphrase, or
   * when they key is not protected by a passphrase, but a passphrase is specified.
   *
   * If set to `full_idempotence`, the key will be regenerated if it does not conform to the module's options. This is
   * also the case if the key cannot be read (broken file), the key is protected by an unknown passphrase, or when they
   * key is not protected by a passphrase, but a passphrase is specified. Make sure you have a **backup** when using
   * this option!
   *
   * If set to `always`, the module will always regenerate the key. This is equivalent to setting `force` to `true`.
   *
   * Note that if `format_mismatch` is set to `convert` and everything matches except the format, the key will always be
   * converted, except if `regenerate` is set to `always`.
   *
   * @default "full_idempotence"
   * @since 1.0.0
   */
  readonly regenerate?: Input<"never" | "fail" | "partial_idempotence" | "full_idempotence" | "always">;
  /**
   * If set to `true`, will return the (current or generated) private key's content as `privatekey`.
   *
   * Note that especially if the private key is not encrypted, you have to make sure that the returned value is treated
   * appropriately and not accidentally written to logs, and so on! Use with care!
   *
   * Use Ansible's `no_log` task option to avoid the output being shown. See also
   * https://docs.ansible.com/ansible/latest/reference_appendices/faq.html#how-do-i-keep-secret-data-in-my-playbook.
   *
   * @default false
   * @since 1.0.0
   */
  readonly return_content?: Input<boolean>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /**
   * Size (in bits) of the TLS/SSL key to generate.
   *
   * @default 4096
   */
  readonly size?: Input<number>;
  /**
   * Whether the private key should exist or not, taking action if the state is different from what is stated.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * The algorithm used to generate the TLS/SSL private key.
   *
   * @default "RSA"
   */
  readonly type?: Input<"DSA" | "ECC" | "Ed25519" | "Ed448" | "RSA" | "X25519" | "X448">;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
}

/** What {@link openssl_privatekey} returns. */
export interface OpensslPrivatekeyResult {
  /**
   * Name of backup file created.
   *
   * Returned: changed and if `backup` is `true`
   */
  readonly backup_file: string;
  /**
   * Elliptic curve used to generate the TLS/SSL private key.
   *
   * Returned: changed or success, and `type` is `ECC`
   */
  readonly curve: string;
  /**
   * Path to the generated TLS/SSL private key file.
   *
   * Returned: changed or success
   */
  readonly filename: string;
  /**
   * The fingerprint of the public key. Fingerprint will be generated for each `hashlib.algorithms` available.
   *
   * Returned: changed or success
   */
  readonly fingerprint: Readonly<Record<string, unknown>>;
  /**
   * The (current or generated) private key's content.
   *
   * Will be Base64-encoded if the key is in raw format.
   *
   * Returned: if `state` is `present` and `return_content` is `true`
   *
   * @since 1.0.0
   */
  readonly privatekey: string;
  /**
   * Size (in bits) of the TLS/SSL private key.
   *
   * Returned: changed or success
   */
  readonly size: number;
  /**
   * Algorithm used to generate the TLS/SSL private key.
   *
   * Returned: changed or success
   */
  readonly type: string;
}

/**
 * Generate OpenSSL private keys
 *
 * Keys are generated in PEM format.
 *
 * One can generate [RSA](https://en.wikipedia.org/wiki/RSA_%28cryptosystem%29),
 * [DSA](https://en.wikipedia.org/wiki/Digital_Signature_Algorithm),
 * [ECC](https://en.wikipedia.org/wiki/Elliptic-curve_cryptography) or [EdDSA](https://en.wikipedia.org/wiki/EdDSA)
 * private keys.
 *
 * Please note that the module regenerates private keys if they do not match the module's options. In particular, if you
 * provide another passphrase (or specify none), change the keysize, and so on, the private key will be regenerated. If
 * you are concerned that this could **overwrite your private key**, consider using the `backup` option.
 *
 * The default mode for the private key file will be `0600` if `mode` is not explicitly set.
 *
 * This module allows one to (re)generate OpenSSL private keys.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_privatekey_module.html
 */
export const openssl_privatekey: Module<OpensslPrivatekeyArguments, OpensslPrivatekeyResult> = defineModule("community.crypto.openssl_privatekey", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    cipher: {},
    curve: { choices: ["secp224r1", "secp256k1", "secp256r1", "secp384r1", "secp521r1", "secp192r1", "brainpoolP256r1", "brainpoolP384r1", "brainpoolP512r1", "sect163k1", "sect163r2", "sect233k1", "sect233r1", "sect283k1", "sect283r1", "sect409k1", "sect409r1", "sect571k1", "sect571r1"] },
    force: { type: "bool" },
    format: { choices: ["pkcs1", "pkcs8", "raw", "auto", "auto_ignore"] },
    format_mismatch: { choices: ["regenerate", "convert"] },
    group: {},
    mode: {},
    owner: {},
    passphrase: { no_log: true },
    path: { type: "path", required: true },
    regenerate: { choices: ["never", "fail", "partial_idempotence", "full_idempotence", "always"] },
    return_content: { type: "bool" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    size: { type: "int" },
    state: { choices: ["absent", "present"] },
    type: { choices: ["DSA", "ECC", "Ed25519", "Ed448", "RSA", "X25519", "X448"] },
    unsafe_writes: { type: "bool" },
  },
  required_if: [["type", "ECC", ["curve"]]],
}));

/** Arguments of {@link openssl_privatekey_convert}. */
export interface OpensslPrivatekeyConvertArguments {
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * Create a backup file including a timestamp so you can get the original private key back if you overwrote it with a
   * new one by accident.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /** The passphrase for the private key to store. */
  readonly dest_passphrase?: Input<string>;
  /**
   * Name of the file in which the generated TLS/SSL private key will be written. It will have `0600` mode if `mode` is
   * not explicitly set.
   */
  readonly dest_path: Input<string>;
  /**
   * Determines which format the destination private key should be written in.
   *
   * Please note that not every key can be exported in any format, and that not every format supports encryption.
   */
  readonly format: Input<"pkcs1" | "pkcs8" | "raw">;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /**
   * The content of the file containing the OpenSSL private key to convert.
   *
   * Exactly one of `src_path` or `src_content` must be specified.
   */
  readonly src_content?: Input<string>;
  /** The passphrase for the private key to load. */
  readonly src_passphrase?: Input<string>;
  /**
   * Name of the file containing the OpenSSL private key to convert.
   *
   * Exactly one of `src_path` or `src_content` must be specified.
   */
  readonly src_path?: Input<string>;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
}

/** What {@link openssl_privatekey_convert} returns. */
export interface OpensslPrivatekeyConvertResult {
  /**
   * Name of backup file created.
   *
   * Returned: changed and if `backup` is `true`
   */
  readonly backup_file: string;
}

/**
 * Convert OpenSSL private keys
 *
 * This module allows one to convert OpenSSL private keys.
 *
 * The default mode for the private key file will be `0600` if `mode` is not explicitly set.
 *
 * @since 2.1.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_privatekey_convert_module.html
 */
export const openssl_privatekey_convert: Module<OpensslPrivatekeyConvertArguments, OpensslPrivatekeyConvertResult> = defineModule("community.crypto.openssl_privatekey_convert", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    dest_passphrase: { no_log: true },
    dest_path: { type: "path", required: true },
    format: { required: true, choices: ["pkcs1", "pkcs8", "raw"] },
    group: {},
    mode: {},
    owner: {},
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    src_content: {},
    src_passphrase: { no_log: true },
    src_path: { type: "path" },
    unsafe_writes: { type: "bool" },
  },
  mutually_exclusive: [["src_path", "src_content"]],
  required_one_of: [["src_path", "src_content"]],
}));

/** Arguments of {@link openssl_privatekey_info}. */
export interface OpensslPrivatekeyInfoArguments {
  /**
   * Whether to check consistency of the private key.
   *
   * In community.crypto < 2.0.0, consistency was always checked.
   *
   * Since community.crypto 2.0.0, the consistency check has been disabled by default to avoid private key material to
   * be transported around and computed with, and only do so when requested explicitly. This can potentially prevent
   * [side-channel attacks](https://en.wikipedia.org/wiki/Side-channel_attack).
   *
   * Note that consistency checks only work for certain key types, and might depend on the version of the cryptography
   * library. For example, with cryptography 42.0.0 and newer consistency of RSA keys can no longer be checked.
   *
   * @default false
   * @since 2.0.0
   */
  readonly check_consistency?: Input<boolean>;
  /**
   * Content of the private key file.
   *
   * Either `path` or `content` must be specified, but not both.
   *
   * @since 1.0.0
   */
  readonly content?: Input<string>;
  /** The passphrase for the private key. */
  readonly passphrase?: Input<string>;
  /** Remote absolute path where the private key file is loaded from. */
  readonly path?: Input<string>;
  /**
   * Whether to return private key data.
   *
   * Only set this to `true` when you want private information about this key to leave the remote machine.
   *
   * **WARNING:** you have to make sure that private key data is not accidentally logged!
   *
   * @default false
   */
  readonly return_private_key_data?: Input<boolean>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
}

/** What {@link openssl_privatekey_info} returns. */
export interface OpensslPrivatekeyInfoResult {
  /**
   * Whether the module was able to load the private key from disk.
   *
   * Returned: always
   */
  readonly can_load_key: boolean;
  /**
   * Whether the module was able to parse the private key.
   *
   * Returned: always
   */
  readonly can_parse_key: boolean;
  /**
   * Whether the key is consistent. Can also return `none` next to `true` and `false`, to indicate that consistency
   * could not be checked.
   *
   * In case the check returns `false`, the module will fail.
   *
   * Returned: when `check_consistency=true`
   */
  readonly key_is_consistent: boolean;
  /**
   * Private key data. Depends on key type.
   *
   * Returned: success and when `return_private_key_data` is set to `true`
   */
  readonly private_data: Readonly<Record<string, unknown>>;
  /**
   * Public key data. Depends on key type.
   *
   * Returned: success
   */
  readonly public_data: {
    /**
     * The curve's name for ECC.
     *
     * Returned: When `type=ECC`
     */
    readonly curve: string;
    /**
     * The RSA key's public exponent.
     *
     * Returned: When `type=RSA`
     */
    readonly exponent: number;
    /**
     * The maximum number of bits of a private key. This is basically the bit size of the subgroup used.
     *
     * Returned: When `type=ECC`
     */
    readonly exponent_size: number;
    /**
     * The `g` value for DSA.
     *
     * This is the element spanning the subgroup of the multiplicative group of the prime field used.
     *
     * Returned: When `type=DSA`
     */
    readonly g: number;
    /**
     * The RSA key's modulus.
     *
     * Returned: When `type=RSA`
     */
    readonly modulus: number;
    /**
     * The `p` value for DSA.
     *
     * This is the prime modulus upon which arithmetic takes place.
     *
     * Returned: When `type=DSA`
     */
    readonly p: number;
    /**
     * The `q` value for DSA.
     *
     * This is a prime that divides `p - 1`, and at the same time the order of the subgroup of the multiplicative group
     * of the prime field used.
     *
     * Returned: When `type=DSA`
     */
    readonly q: number;
    /**
     * Bit size of modulus (RSA) or prime number (DSA).
     *
     * Returned: When `type=RSA` or `type=DSA`
     */
    readonly size: number;
    /**
     * The `x` coordinate for the public point on the elliptic curve.
     *
     * Returned: When `type=ECC`
     */
    readonly x: number;
    /**
     * For `type=ECC`, this is the `y` coordinate for the public point on the elliptic curve.
     *
     * For `type=DSA`, this is the publicly known group element whose discrete logarithm w.r.t. `g` is the private key.
     *
     * Returned: When `type=DSA` or `type=ECC`
     */
    readonly y: number;
  };
  /**
   * Private key's public key in PEM format.
   *
   * Returned: success
   */
  readonly public_key: string;
  /**
   * Fingerprints of private key's public key.
   *
   * For every hash algorithm available, the fingerprint is computed.
   *
   * Returned: success
   */
  readonly public_key_fingerprints: Readonly<Record<string, unknown>>;
  /**
   * The key's type.
   *
   * One of `RSA`, `DSA`, `ECC`, `Ed25519`, `X25519`, `Ed448`, or `X448`.
   *
   * Will start with `unknown` if the key type cannot be determined.
   *
   * Returned: success
   */
  readonly type: string;
}

/**
 * Provide information for OpenSSL private keys
 *
 * This module allows one to query information on OpenSSL private keys.
 *
 * In case the key consistency checks fail, the module will fail as this indicates a faked private key. In this case,
 * all return variables are still returned. Note that key consistency checks are not available all key types; if none is
 * available, `none` is returned for `key_is_consistent`.
 *
 * It uses the cryptography python library to interact with OpenSSL.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_privatekey_info_module.html
 */
export const openssl_privatekey_info: Module<OpensslPrivatekeyInfoArguments, OpensslPrivatekeyInfoResult> = defineModule("community.crypto.openssl_privatekey_info", () => ({
  options: {
    check_consistency: { type: "bool" },
    content: { no_log: true },
    passphrase: { no_log: true },
    path: { type: "path" },
    return_private_key_data: { type: "bool" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
  },
  mutually_exclusive: [["path", "content"]],
  required_one_of: [["path", "content"]],
}));

/** Arguments of {@link openssl_privatekey_pipe}. */
export interface OpensslPrivatekeyPipeArguments {
  /**
   * The cipher to encrypt the private key. This is only used when `passphrase` is provided.
   *
   * Must be `auto`.
   *
   * @default "auto"
   */
  readonly cipher?: Input<string>;
  /**
   * The current private key data.
   *
   * Needed for idempotency. If not provided, the module will always return a change, and all idempotence-related
   * options are ignored.
   */
  readonly content?: Input<string>;
  /**
   * Set to `true` if the content is base64 encoded.
   *
   * @default false
   */
  readonly content_base64?: Input<boolean>;
  /**
   * Note that not all curves are supported by all versions of `cryptography`.
   *
   * For maximal interoperability, `secp384r1` or `secp256r1` should be used.
   *
   * We use the curve names as defined in the [IANA registry for
   * TLS](https://www.iana.org/assignments/tls-parameters/tls-parameters.xhtml#tls-parameters-8).
   *
   * Please note that all curves except `secp224r1`, `secp256k1`, `secp256r1`, `secp384r1`, and `secp521r1` are
   * discouraged for new private keys.
   */
  readonly curve?: Input<"secp224r1" | "secp256k1" | "secp256r1" | "secp384r1" | "secp521r1" | "secp192r1" | "brainpoolP256r1" | "brainpoolP384r1" | "brainpoolP512r1" | "sect163k1" | "sect163r2" | "sect233k1" | "sect233r1" | "sect283k1" | "sect283r1" | "sect409k1" | "sect409r1" | "sect571k1" | "sect571r1">;
  /**
   * Determines which format the private key is written in. By default, PKCS1 (traditional OpenSSL format) is used for
   * all keys which support it. Please note that not every key can be exported in any format.
   *
   * The value `auto` selects a format based on the key format. The value `auto_ignore` does the same, but for existing
   * private key files, it will not force a regenerate when its format is not the automatically selected one for
   * generation.
   *
   * Note that if the format for an existing private key mismatches, the key is **regenerated** by default. To change
   * this behavior, use the `format_mismatch` option.
   *
   * @default "auto_ignore"
   */
  readonly format?: Input<"pkcs1" | "pkcs8" | "raw" | "auto" | "auto_ignore">;
  /**
   * Determines behavior of the module if the format of a private key does not match the expected format, but all other
   * parameters are as expected.
   *
   * If set to `regenerate` (default), generates a new private key.
   *
   * If set to `convert`, the key will be converted to the new format instead.
   *
   * @default "regenerate"
   */
  readonly format_mismatch?: Input<"regenerate" | "convert">;
  /** The passphrase for the private key. */
  readonly passphrase?: Input<string>;
  /**
   * Allows to configure in which situations the module is allowed to regenerate private keys. The module will always
   * generate a new key if the destination file does not exist.
   *
   * By default, the key will be regenerated when it does not match the module's options, except when the key cannot be
   * read or the passphrase does not match. Please note that this **changed** for Ansible 2.10. For Ansible 2.9, the
   * behavior was as if `full_idempotence` is specified.
   *
   * If set to `never`, the module will fail if the key cannot be read or the passphrase is not matching, and will never
   * regenerate an existing key.
   *
   * If set to `fail`, the module will fail if the key does not correspond to the module's options.
   *
   * If set to `partial_idempotence`, the key will be regenerated if it does not conform to the module's options. The
   * key is **not** regenerated if it cannot be read (broken file), the key is protected by an unknown passphrase, or
   * when they key is not protected by a passphrase, but a passphrase is specified.
   *
   * If set to `full_idempotence`, the key will be regenerated if it does not conform to the module's options. This is
   * also the case if the key cannot be read (broken file), the key is protected by an unknown passphrase, or when they
   * key is not protected by a passphrase, but a passphrase is specified. Make sure you have a **backup** when using
   * this option!
   *
   * If set to `always`, the module will always regenerate the key.
   *
   * Note that if `format_mismatch` is set to `convert` and everything matches except the format, the key will always be
   * converted, except if `regenerate` is set to `always`.
   *
   * @default "full_idempotence"
   */
  readonly regenerate?: Input<"never" | "fail" | "partial_idempotence" | "full_idempotence" | "always">;
  /**
   * Set to `true` to return the current private key when the module did not generate a new one.
   *
   * Note that in case of check mode, when this option is not set to `true`, the module always returns the current key
   * (if it was provided) and Ansible will replace it by `VALUE_SPECIFIED_IN_NO_LOG_PARAMETER`.
   *
   * @default false
   */
  readonly return_current_key?: Input<boolean>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
  /**
   * Size (in bits) of the TLS/SSL key to generate.
   *
   * @default 4096
   */
  readonly size?: Input<number>;
  /**
   * The algorithm used to generate the TLS/SSL private key.
   *
   * @default "RSA"
   */
  readonly type?: Input<"DSA" | "ECC" | "Ed25519" | "Ed448" | "RSA" | "X25519" | "X448">;
}

/** What {@link openssl_privatekey_pipe} returns. */
export interface OpensslPrivatekeyPipeResult {
  /**
   * Elliptic curve used to generate the TLS/SSL private key.
   *
   * Returned: changed or success, and `type` is `ECC`
   */
  readonly curve: string;
  /**
   * The fingerprint of the public key. Fingerprint will be generated for each `hashlib.algorithms` available.
   *
   * Returned: changed or success
   */
  readonly fingerprint: Readonly<Record<string, unknown>>;
  /**
   * The generated private key's content.
   *
   * Please note that if the result is not changed, the current private key will only be returned if the
   * `return_current_key` option is set to `true`.
   *
   * Will be Base64-encoded if the key is in raw format.
   *
   * Returned: changed, or `return_current_key` is `true`
   */
  readonly privatekey: string;
  /**
   * Size (in bits) of the TLS/SSL private key.
   *
   * Returned: changed or success
   */
  readonly size: number;
  /**
   * Algorithm used to generate the TLS/SSL private key.
   *
   * Returned: changed or success
   */
  readonly type: string;
}

/**
 * Generate OpenSSL private keys without disk access
 *
 * Keys are generated in PEM format.
 *
 * Make sure to not write the result of this module into logs or to the console, as it contains private key data! Use
 * the `no_log` task option to be sure.
 *
 * Note that this module is implemented as an [action
 * plugin](https://docs.ansible.com/ansible/latest/plugins/action.html) and will always be executed on the controller.
 *
 * One can generate [RSA](https://en.wikipedia.org/wiki/RSA_%28cryptosystem%29),
 * [DSA](https://en.wikipedia.org/wiki/Digital_Signature_Algorithm),
 * [ECC](https://en.wikipedia.org/wiki/Elliptic-curve_cryptography) or [EdDSA](https://en.wikipedia.org/wiki/EdDSA)
 * private keys.
 *
 * This allows to read and write keys to vaults without having to write intermediate versions to disk.
 *
 * This module allows one to (re)generate OpenSSL private keys without disk access.
 *
 * @since 1.3.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_privatekey_pipe_module.html
 */
export const openssl_privatekey_pipe: Module<OpensslPrivatekeyPipeArguments, OpensslPrivatekeyPipeResult> = defineModule("community.crypto.openssl_privatekey_pipe", () => ({
  options: {
    cipher: {},
    content: {},
    content_base64: { type: "bool" },
    curve: { choices: ["secp224r1", "secp256k1", "secp256r1", "secp384r1", "secp521r1", "secp192r1", "brainpoolP256r1", "brainpoolP384r1", "brainpoolP512r1", "sect163k1", "sect163r2", "sect233k1", "sect233r1", "sect283k1", "sect283r1", "sect409k1", "sect409r1", "sect571k1", "sect571r1"] },
    format: { choices: ["pkcs1", "pkcs8", "raw", "auto", "auto_ignore"] },
    format_mismatch: { choices: ["regenerate", "convert"] },
    passphrase: {},
    regenerate: { choices: ["never", "fail", "partial_idempotence", "full_idempotence", "always"] },
    return_current_key: { type: "bool" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
    size: { type: "int" },
    type: { choices: ["DSA", "ECC", "Ed25519", "Ed448", "RSA", "X25519", "X448"] },
  },
}));

/** Arguments of {@link openssl_publickey}. */
export interface OpensslPublickeyArguments {
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * Create a backup file including a timestamp so you can get the original public key back if you overwrote it with a
   * different one by accident.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * Should the key be regenerated even it it already exists.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * The format of the public key.
   *
   * @default "PEM"
   */
  readonly format?: Input<"OpenSSH" | "PEM">;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /** Name of the file in which the generated TLS/SSL public key will be written. */
  readonly path: Input<string>;
  /**
   * The content of the TLS/SSL private key from which to generate the public key.
   *
   * Either `privatekey_path` or `privatekey_content` must be specified, but not both. If `state` is `present`, one of
   * them is required.
   *
   * @since 1.0.0
   */
  readonly privatekey_content?: Input<string>;
  /** The passphrase for the private key. */
  readonly privatekey_passphrase?: Input<string>;
  /**
   * Path to the TLS/SSL private key from which to generate the public key.
   *
   * Either `privatekey_path` or `privatekey_content` must be specified, but not both. If `state` is `present`, one of
   * them is required.
   */
  readonly privatekey_path?: Input<string>;
  /**
   * If set to `true`, will return the (current or generated) public key's content as `publickey`.
   *
   * @default false
   * @since 1.0.0
   */
  readonly return_content?: Input<boolean>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /**
   * Whether the public key should exist or not, taking action if the state is different from what is stated.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
}

/** What {@link openssl_publickey} returns. */
export interface OpensslPublickeyResult {
  /**
   * Name of backup file created.
   *
   * Returned: changed and if `backup` is `true`
   */
  readonly backup_file: string;
  /**
   * Path to the generated TLS/SSL public key file.
   *
   * Returned: changed or success
   */
  readonly filename: string;
  /**
   * The fingerprint of the public key. Fingerprint will be generated for each hashlib.algorithms available.
   *
   * Returned: changed or success
   */
  readonly fingerprint: Readonly<Record<string, unknown>>;
  /**
   * The format of the public key (PEM, OpenSSH, ...).
   *
   * Returned: changed or success
   */
  readonly format: string;
  /**
   * Path to the TLS/SSL private key the public key was generated from.
   *
   * Will be `none` if the private key has been provided in `privatekey_content`.
   *
   * Returned: changed or success
   */
  readonly privatekey: string;
  /**
   * The (current or generated) public key's content.
   *
   * Returned: if `state` is `present` and `return_content` is `true`
   *
   * @since 1.0.0
   */
  readonly publickey: string;
}

/**
 * Generate an OpenSSL public key from its private key
 *
 * This module allows one to (re)generate public keys from their private keys.
 *
 * Public keys are generated in PEM or OpenSSH format. Private keys must be OpenSSL PEM keys. **OpenSSH private keys are
 * not supported**, use the `community.crypto.openssh_keypair` module to manage these.
 *
 * The module uses the cryptography Python library.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_publickey_module.html
 */
export const openssl_publickey: Module<OpensslPublickeyArguments, OpensslPublickeyResult> = defineModule("community.crypto.openssl_publickey", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    force: { type: "bool" },
    format: { choices: ["OpenSSH", "PEM"] },
    group: {},
    mode: {},
    owner: {},
    path: { type: "path", required: true },
    privatekey_content: { no_log: true },
    privatekey_passphrase: { no_log: true },
    privatekey_path: { type: "path" },
    return_content: { type: "bool" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    state: { choices: ["absent", "present"] },
    unsafe_writes: { type: "bool" },
  },
  mutually_exclusive: [["privatekey_path", "privatekey_content"]],
  required_if: [["state", "present", ["privatekey_path", "privatekey_content"], true], ["state", null, ["privatekey_path", "privatekey_content"], true]],
}));

/** Arguments of {@link openssl_publickey_info}. */
export interface OpensslPublickeyInfoArguments {
  /**
   * Content of the public key file.
   *
   * Either `path` or `content` must be specified, but not both.
   */
  readonly content?: Input<string>;
  /** Remote absolute path where the public key file is loaded from. */
  readonly path?: Input<string>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
}

/** What {@link openssl_publickey_info} returns. */
export interface OpensslPublickeyInfoResult {
  /**
   * Fingerprints of public key.
   *
   * For every hash algorithm available, the fingerprint is computed.
   *
   * Returned: success
   */
  readonly fingerprints: Readonly<Record<string, unknown>>;
  /**
   * Public key data. Depends on key type.
   *
   * Returned: success
   */
  readonly public_data: {
    /**
     * The curve's name for ECC.
     *
     * Returned: When `type=ECC`
     */
    readonly curve: string;
    /**
     * The RSA key's public exponent.
     *
     * Returned: When `type=RSA`
     */
    readonly exponent: number;
    /**
     * The maximum number of bits of a private key. This is basically the bit size of the subgroup used.
     *
     * Returned: When `type=ECC`
     */
    readonly exponent_size: number;
    /**
     * The `g` value for DSA.
     *
     * This is the element spanning the subgroup of the multiplicative group of the prime field used.
     *
     * Returned: When `type=DSA`
     */
    readonly g: number;
    /**
     * The RSA key's modulus.
     *
     * Returned: When `type=RSA`
     */
    readonly modulus: number;
    /**
     * The `p` value for DSA.
     *
     * This is the prime modulus upon which arithmetic takes place.
     *
     * Returned: When `type=DSA`
     */
    readonly p: number;
    /**
     * The `q` value for DSA.
     *
     * This is a prime that divides `p - 1`, and at the same time the order of the subgroup of the multiplicative group
     * of the prime field used.
     *
     * Returned: When `type=DSA`
     */
    readonly q: number;
    /**
     * Bit size of modulus (RSA) or prime number (DSA).
     *
     * Returned: When `type=RSA` or `type=DSA`
     */
    readonly size: number;
    /**
     * The `x` coordinate for the public point on the elliptic curve.
     *
     * Returned: When `type=ECC`
     */
    readonly x: number;
    /**
     * For `type=ECC`, this is the `y` coordinate for the public point on the elliptic curve.
     *
     * For `type=DSA`, this is the publicly known group element whose discrete logarithm w.r.t. `g` is the private key.
     *
     * Returned: When `type=DSA` or `type=ECC`
     */
    readonly y: number;
  };
  /**
   * The key's type.
   *
   * One of `RSA`, `DSA`, `ECC`, `Ed25519`, `X25519`, `Ed448`, or `X448`.
   *
   * Will start with `unknown` if the key type cannot be determined.
   *
   * Returned: success
   */
  readonly type: string;
}

/**
 * Provide information for OpenSSL public keys
 *
 * This module allows one to query information on OpenSSL public keys.
 *
 * It uses the cryptography python library to interact with OpenSSL.
 *
 * @since 1.7.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_publickey_info_module.html
 */
export const openssl_publickey_info: Module<OpensslPublickeyInfoArguments, OpensslPublickeyInfoResult> = defineModule("community.crypto.openssl_publickey_info", () => ({
  options: {
    content: { no_log: true },
    path: { type: "path" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
  },
  mutually_exclusive: [["path", "content"]],
  required_one_of: [["path", "content"]],
}));

/** Arguments of {@link openssl_signature}. */
export interface OpensslSignatureArguments {
  /**
   * The file to sign.
   *
   * This file will only be read and not modified.
   */
  readonly path: Input<string>;
  /**
   * The content of the private key to use when signing the certificate signing request.
   *
   * Either `privatekey_path` or `privatekey_content` must be specified, but not both.
   */
  readonly privatekey_content?: Input<string>;
  /**
   * The passphrase for the private key.
   *
   * This is required if the private key is password protected.
   */
  readonly privatekey_passphrase?: Input<string>;
  /**
   * The path to the private key to use when signing.
   *
   * Either `privatekey_path` or `privatekey_content` must be specified, but not both.
   */
  readonly privatekey_path?: Input<string>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
}

/** What {@link openssl_signature} returns. */
export interface OpensslSignatureResult {
  /**
   * Base64 encoded signature.
   *
   * Returned: success
   */
  readonly signature: string;
}

/**
 * Sign data with openssl
 *
 * This module allows one to sign data using a private key.
 *
 * The module uses the cryptography Python library.
 *
 * @since 1.1.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_signature_module.html
 */
export const openssl_signature: Module<OpensslSignatureArguments, OpensslSignatureResult> = defineModule("community.crypto.openssl_signature", () => ({
  options: {
    path: { type: "path", required: true },
    privatekey_content: { no_log: true },
    privatekey_passphrase: { no_log: true },
    privatekey_path: { type: "path" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
  },
  mutually_exclusive: [["privatekey_path", "privatekey_content"]],
  required_one_of: [["privatekey_path", "privatekey_content"]],
}));

/** Arguments of {@link openssl_signature_info}. */
export interface OpensslSignatureInfoArguments {
  /**
   * The content of the certificate used to verify the signature.
   *
   * Either `certificate_path` or `certificate_content` must be specified, but not both.
   */
  readonly certificate_content?: Input<string>;
  /**
   * The path to the certificate used to verify the signature.
   *
   * Either `certificate_path` or `certificate_content` must be specified, but not both.
   */
  readonly certificate_path?: Input<string>;
  /**
   * The signed file to verify.
   *
   * This file will only be read and not modified.
   */
  readonly path: Input<string>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
  /** Base64 encoded signature. */
  readonly signature: Input<string>;
}

/** What {@link openssl_signature_info} returns. */
export interface OpensslSignatureInfoResult {
  /**
   * `true` means the signature was valid for the given file, `false` means it was not.
   *
   * Returned: success
   */
  readonly valid: boolean;
}

/**
 * Verify signatures with openssl
 *
 * This module allows one to verify a signature for a file by a certificate.
 *
 * The module uses the cryptography Python library.
 *
 * @since 1.1.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/openssl_signature_info_module.html
 */
export const openssl_signature_info: Module<OpensslSignatureInfoArguments, OpensslSignatureInfoResult> = defineModule("community.crypto.openssl_signature_info", () => ({
  options: {
    certificate_content: {},
    certificate_path: { type: "path" },
    path: { type: "path", required: true },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
    signature: { required: true },
  },
  mutually_exclusive: [["certificate_path", "certificate_content"]],
  required_one_of: [["certificate_path", "certificate_content"]],
}));

/** Arguments of {@link x509_certificate}. */
export interface X509CertificateArguments {
  /**
   * The path to the accountkey for the `acme` provider.
   *
   * This is only used by the `acme` provider.
   */
  readonly acme_accountkey_path?: Input<string>;
  /**
   * Include the intermediate certificate to the generated certificate
   *
   * This is only used by the `acme` provider.
   *
   * Note that this is only available for older versions of `acme-tiny`. New versions include the chain automatically,
   * and setting `acme_chain` to `true` results in an error.
   *
   * @default false
   */
  readonly acme_chain?: Input<boolean>;
  /**
   * The path to the ACME challenge directory that is served on http://<HOST>:80/.well-known/acme-challenge/
   *
   * This is only used by the `acme` provider.
   */
  readonly acme_challenge_path?: Input<string>;
  /**
   * The ACME directory to use. You can use any directory that supports the ACME protocol, such as Let's Encrypt.
   *
   * Let's Encrypt recommends using their staging server while developing jobs.
   * https://letsencrypt.org/docs/staging-environment/.
   *
   * @default "https://acme-v02.api.letsencrypt.org/directory"
   * @since 1.0.0
   */
  readonly acme_directory?: Input<string>;
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * Create a backup file including a timestamp so you can get the original certificate back if you overwrote it with a
   * new one by accident.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * Content of the Certificate Signing Request (CSR) used to generate this certificate.
   *
   * This is mutually exclusive with `csr_path`.
   *
   * @since 1.0.0
   */
  readonly csr_content?: Input<string>;
  /**
   * Path to the Certificate Signing Request (CSR) used to generate this certificate.
   *
   * This is mutually exclusive with `csr_content`.
   */
  readonly csr_path?: Input<string>;
  /**
   * Generate the certificate, even if it already exists.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * Whether the "not before" and "not after" timestamps should be ignored for idempotency checks.
   *
   * It is better to keep the default value `true` when using relative timestamps (like `+0s` for now).
   *
   * @default true
   * @since 2.0.0
   */
  readonly ignore_timestamps?: Input<boolean>;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /**
   * Content of the CA (Certificate Authority) certificate.
   *
   * This is only used by the `ownca` provider.
   *
   * This is mutually exclusive with `ownca_path`.
   *
   * @since 1.0.0
   */
  readonly ownca_content?: Input<string>;
  /**
   * Create a Authority Key Identifier from the CA's certificate. If the CSR provided a authority key identifier, it is
   * ignored.
   *
   * The Authority Key Identifier is generated from the CA certificate's Subject Key Identifier, if available. If it is
   * not available, the CA certificate's public key will be used.
   *
   * This is only used by the `ownca` provider.
   *
   * @default true
   */
  readonly ownca_create_authority_key_identifier?: Input<boolean>;
  /**
   * Whether to create the Subject Key Identifier (SKI) from the public key.
   *
   * A value of `create_if_not_provided` (default) only creates a SKI when the CSR does not provide one.
   *
   * A value of `always_create` always creates a SKI. If the CSR provides one, that one is ignored.
   *
   * A value of `never_create` never creates a SKI. If the CSR provides one, that one is used.
   *
   * This is only used by the `ownca` provider.
   *
   * @default "create_if_not_provided"
   */
  readonly ownca_create_subject_key_identifier?: Input<"create_if_not_provided" | "always_create" | "never_create">;
  /**
   * The digest algorithm to be used for the `ownca` certificate.
   *
   * This is only used by the `ownca` provider.
   *
   * @default "sha256"
   */
  readonly ownca_digest?: Input<string>;
  /**
   * The point in time at which the certificate stops being valid.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`).
   *
   * If this value is not specified, the certificate will stop being valid 10 years from now.
   *
   * Note that this value is **not used to determine whether an existing certificate should be regenerated**. This can
   * be changed by setting the `ignore_timestamps` option to `false`. Please note that you should avoid relative
   * timestamps when setting `ignore_timestamps=false`.
   *
   * This is only used by the `ownca` provider.
   *
   * On macOS 10.15 and onwards, TLS server certificates must have a validity period of 825 days or fewer. Please see
   * https://support.apple.com/en-us/HT210176 for more details.
   *
   * @default "+3650d"
   */
  readonly ownca_not_after?: Input<string>;
  /**
   * The point in time the certificate is valid from.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`).
   *
   * If this value is not specified, the certificate will start being valid from now.
   *
   * Note that this value is **not used to determine whether an existing certificate should be regenerated**. This can
   * be changed by setting the `ignore_timestamps` option to `false`. Please note that you should avoid relative
   * timestamps when setting `ignore_timestamps=false`.
   *
   * This is only used by the `ownca` provider.
   *
   * @default "+0s"
   */
  readonly ownca_not_before?: Input<string>;
  /**
   * Remote absolute path of the CA (Certificate Authority) certificate.
   *
   * This is only used by the `ownca` provider.
   *
   * This is mutually exclusive with `ownca_content`.
   */
  readonly ownca_path?: Input<string>;
  /**
   * Content of the CA (Certificate Authority) private key to use when signing the certificate.
   *
   * This is only used by the `ownca` provider.
   *
   * This is mutually exclusive with `ownca_privatekey_path`.
   *
   * @since 1.0.0
   */
  readonly ownca_privatekey_content?: Input<string>;
  /**
   * The passphrase for the `ownca_privatekey_path` resp. `ownca_privatekey_content`.
   *
   * This is only used by the `ownca` provider.
   */
  readonly ownca_privatekey_passphrase?: Input<string>;
  /**
   * Path to the CA (Certificate Authority) private key to use when signing the certificate.
   *
   * This is only used by the `ownca` provider.
   *
   * This is mutually exclusive with `ownca_privatekey_content`.
   */
  readonly ownca_privatekey_path?: Input<string>;
  /**
   * The version of the `ownca` certificate.
   *
   * Nowadays it should almost always be `3`.
   *
   * This is only used by the `ownca` provider.
   *
   * @default 3
   */
  readonly ownca_version?: Input<3>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /** Remote absolute path where the generated certificate file should be created or is already located. */
  readonly path: Input<string>;
  /**
   * Content of the private key to use when signing the certificate.
   *
   * This is mutually exclusive with `privatekey_path`.
   *
   * @since 1.0.0
   */
  readonly privatekey_content?: Input<string>;
  /**
   * The passphrase for the `privatekey_path` resp. `privatekey_content`.
   *
   * This is required if the private key is password protected.
   */
  readonly privatekey_passphrase?: Input<string>;
  /**
   * Path to the private key to use when signing the certificate.
   *
   * This is mutually exclusive with `privatekey_content`.
   */
  readonly privatekey_path?: Input<string>;
  /**
   * Name of the provider to use to generate/retrieve the OpenSSL certificate. Please see the examples on how to emulate
   * it with `community.crypto.x509_certificate_info`, `community.crypto.openssl_csr_info`,
   * `community.crypto.openssl_privatekey_info` and `ansible.builtin.assert`.
   *
   * Required if `state` is `present`.
   *
   * The `entrust` provider has been removed from community.crypto 3.0.0 due to sunsetting of the ECS API.
   */
  readonly provider?: Input<"acme" | "ownca" | "selfsigned">;
  /**
   * If set to `true`, will return the (current or generated) certificate's content as `certificate`.
   *
   * @default false
   * @since 1.0.0
   */
  readonly return_content?: Input<boolean>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * Whether to create the Subject Key Identifier (SKI) from the public key.
   *
   * A value of `create_if_not_provided` (default) only creates a SKI when the CSR does not provide one.
   *
   * A value of `always_create` always creates a SKI. If the CSR provides one, that one is ignored.
   *
   * A value of `never_create` never creates a SKI. If the CSR provides one, that one is used.
   *
   * This is only used by the `selfsigned` provider.
   *
   * @default "create_if_not_provided"
   */
  readonly selfsigned_create_subject_key_identifier?: Input<"create_if_not_provided" | "always_create" | "never_create">;
  /**
   * Digest algorithm to be used when self-signing the certificate.
   *
   * This is only used by the `selfsigned` provider.
   *
   * @default "sha256"
   */
  readonly selfsigned_digest?: Input<string>;
  /**
   * The point in time at which the certificate stops being valid.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`).
   *
   * If this value is not specified, the certificate will stop being valid 10 years from now.
   *
   * Note that this value is **not used to determine whether an existing certificate should be regenerated**. This can
   * be changed by setting the `ignore_timestamps` option to `false`. Please note that you should avoid relative
   * timestamps when setting `ignore_timestamps=false`.
   *
   * This is only used by the `selfsigned` provider.
   *
   * On macOS 10.15 and onwards, TLS server certificates must have a validity period of 825 days or fewer. Please see
   * https://support.apple.com/en-us/HT210176 for more details.
   *
   * @default "+3650d"
   */
  readonly selfsigned_not_after?: Input<string>;
  /** Alias of `selfsigned_not_after`. */
  readonly selfsigned_notAfter?: Input<string>;
  /**
   * The point in time the certificate is valid from.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`).
   *
   * If this value is not specified, the certificate will start being valid from now.
   *
   * Note that this value is **not used to determine whether an existing certificate should be regenerated**. This can
   * be changed by setting the `ignore_timestamps` option to `false`. Please note that you should avoid relative
   * timestamps when setting `ignore_timestamps=false`.
   *
   * This is only used by the `selfsigned` provider.
   *
   * @default "+0s"
   */
  readonly selfsigned_not_before?: Input<string>;
  /** Alias of `selfsigned_not_before`. */
  readonly selfsigned_notBefore?: Input<string>;
  /**
   * Version of the `selfsigned` certificate.
   *
   * Nowadays it should almost always be `3`.
   *
   * This is only used by the `selfsigned` provider.
   *
   * @default 3
   */
  readonly selfsigned_version?: Input<3>;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /**
   * Whether the certificate should exist or not, taking action if the state is different from what is stated.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
}

/** What {@link x509_certificate} returns. */
export interface X509CertificateResult {
  /**
   * Name of backup file created.
   *
   * Returned: changed and if `backup` is `true`
   */
  readonly backup_file: string;
  /**
   * The (current or generated) certificate's content.
   *
   * Returned: if `state` is `present` and `return_content` is `true`
   *
   * @since 1.0.0
   */
  readonly certificate: string;
  /**
   * Path to the generated certificate.
   *
   * Returned: changed or success
   */
  readonly filename: string;
}

/**
 * Generate and/or check OpenSSL certificates
 *
 * It implements a notion of provider (one of `selfsigned`, `ownca`, and `acme`) for your certificate.
 *
 * It uses the cryptography python library to interact with OpenSSL.
 *
 * Note that this module was called `openssl_certificate` when included directly in Ansible up to version 2.9. When
 * moved to the collection `community.crypto`, it was renamed to `community.crypto.x509_certificate`. From Ansible 2.10
 * on, it can still be used by the old short name (or by `ansible.builtin.openssl_certificate`), which redirects to
 * `community.crypto.x509_certificate`. When using FQCNs or when using the
 * [collections](https://docs.ansible.com/ansible/latest/user_guide/collections_using.html#using-collections-in-a-playbook)
 * keyword, the new name `community.crypto.x509_certificate` should be used to avoid a deprecation warning.
 *
 * Please note that the module regenerates existing certificate if it does not match the module's options, or if it
 * seems to be corrupt. If you are concerned that this could overwrite your existing certificate, consider using the
 * `backup` option.
 *
 * The `ownca` provider is intended for generating an OpenSSL certificate signed with your own CA (Certificate
 * Authority) certificate (self-signed certificate).
 *
 * This module allows one to (re)generate OpenSSL certificates.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/x509_certificate_module.html
 */
export const x509_certificate: Module<X509CertificateArguments, X509CertificateResult> = defineModule("community.crypto.x509_certificate", () => ({
  options: {
    acme_accountkey_path: { type: "path" },
    acme_chain: { type: "bool" },
    acme_challenge_path: { type: "path" },
    acme_directory: {},
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    csr_content: {},
    csr_path: { type: "path" },
    force: { type: "bool" },
    group: {},
    ignore_timestamps: { type: "bool" },
    mode: {},
    ownca_content: {},
    ownca_create_authority_key_identifier: { type: "bool" },
    ownca_create_subject_key_identifier: { choices: ["create_if_not_provided", "always_create", "never_create"] },
    ownca_digest: {},
    ownca_not_after: {},
    ownca_not_before: {},
    ownca_path: { type: "path" },
    ownca_privatekey_content: { no_log: true },
    ownca_privatekey_passphrase: { no_log: true },
    ownca_privatekey_path: { type: "path" },
    ownca_version: { type: "int", choices: [3] },
    owner: {},
    path: { type: "path", required: true },
    privatekey_content: { no_log: true },
    privatekey_passphrase: { no_log: true },
    privatekey_path: { type: "path" },
    provider: { choices: ["acme", "ownca", "selfsigned"] },
    return_content: { type: "bool" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
    selevel: {},
    selfsigned_create_subject_key_identifier: { choices: ["create_if_not_provided", "always_create", "never_create"] },
    selfsigned_digest: {},
    selfsigned_not_after: { aliases: ["selfsigned_notAfter"] },
    selfsigned_not_before: { aliases: ["selfsigned_notBefore"] },
    selfsigned_version: { type: "int", choices: [3] },
    serole: {},
    setype: {},
    seuser: {},
    state: { choices: ["absent", "present"] },
    unsafe_writes: { type: "bool" },
  },
  mutually_exclusive: [["csr_path", "csr_content"], ["privatekey_path", "privatekey_content"], ["ownca_path", "ownca_content"], ["ownca_privatekey_path", "ownca_privatekey_content"]],
  required_if: [["state", "present", ["provider"]], ["state", null, ["provider"]]],
}));

/** Arguments of {@link x509_certificate_convert}. */
export interface X509CertificateConvertArguments {
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * Create a backup file including a timestamp so you can get the original X.509 certificate back if you overwrote it
   * with a new one by accident.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /** Name of the file in which the generated TLS/SSL X.509 certificate will be written. */
  readonly dest_path: Input<string>;
  /**
   * Determines which format the destination X.509 certificate should be written in.
   *
   * Please note that not every key can be exported in any format, and that not every format supports encryption.
   */
  readonly format: Input<"pem" | "der">;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /**
   * The content of the file containing the X.509 certificate to convert.
   *
   * This must be text. If you are not sure that the input file is PEM, you must Base64 encode the value and set
   * `src_content_base64=true`. You can use the `ansible.builtin.b64encode` filter plugin for this.
   *
   * Exactly one of `src_path` or `src_content` must be specified.
   */
  readonly src_content?: Input<string>;
  /**
   * If set to `true` when `src_content` is provided, the module assumes that the value of `src_content` is Base64
   * encoded.
   *
   * @default false
   */
  readonly src_content_base64?: Input<boolean>;
  /**
   * Name of the file containing the X.509 certificate to convert.
   *
   * Exactly one of `src_path` or `src_content` must be specified.
   */
  readonly src_path?: Input<string>;
  /**
   * If the input is a PEM file, ensure that it contains a single PEM object, that the header and footer match, and are
   * of type `CERTIFICATE` or `X509 CERTIFICATE`.
   *
   * See also the `verify_cert_parsable` option, which checks whether the certificate is parsable.
   *
   * @default false
   */
  readonly strict?: Input<boolean>;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
  /**
   * If set to `true`, ensures that the certificate can be parsed.
   *
   * To ensure that a PEM file does not contain multiple certificates, use the `strict` option.
   *
   * @default false
   * @since 2.23.0
   */
  readonly verify_cert_parsable?: Input<boolean>;
}

/** What {@link x509_certificate_convert} returns. */
export interface X509CertificateConvertResult {
  /**
   * Name of backup file created.
   *
   * Returned: changed and if `backup` is `true`
   */
  readonly backup_file: string;
}

/**
 * Convert X.509 certificates
 *
 * This module allows to convert X.509 certificates between different formats.
 *
 * @since 2.19.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/x509_certificate_convert_module.html
 */
export const x509_certificate_convert: Module<X509CertificateConvertArguments, X509CertificateConvertResult> = defineModule("community.crypto.x509_certificate_convert", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    dest_path: { type: "path", required: true },
    format: { required: true, choices: ["pem", "der"] },
    group: {},
    mode: {},
    owner: {},
    selevel: {},
    serole: {},
    setype: {},
    seuser: {},
    src_content: {},
    src_content_base64: { type: "bool" },
    src_path: { type: "path" },
    strict: { type: "bool" },
    unsafe_writes: { type: "bool" },
    verify_cert_parsable: { type: "bool" },
  },
  mutually_exclusive: [["src_path", "src_content"]],
  required_one_of: [["src_path", "src_content"]],
}));

/** Arguments of {@link x509_certificate_info}. */
export interface X509CertificateInfoArguments {
  /**
   * Content of the X.509 certificate in PEM format.
   *
   * Either `path` or `content` must be specified, but not both.
   *
   * @since 1.0.0
   */
  readonly content?: Input<string>;
  /**
   * How to encode names (DNS names, URIs, email addresses) in return values.
   *
   * `ignore` will use the encoding returned by the backend.
   *
   * `idna` will convert all labels of domain names to IDNA encoding. IDNA2008 will be preferred, and IDNA2003 will be
   * used if IDNA2008 encoding fails.
   *
   * `unicode` will convert all labels of domain names to Unicode. IDNA2008 will be preferred, and IDNA2003 will be used
   * if IDNA2008 decoding fails.
   *
   * **Note** that `idna` and `unicode` require the [idna Python library](https://pypi.org/project/idna/) to be
   * installed.
   *
   * @default "ignore"
   */
  readonly name_encoding?: Input<"ignore" | "idna" | "unicode">;
  /**
   * Remote absolute path where the certificate file is loaded from.
   *
   * Either `path` or `content` must be specified, but not both.
   *
   * PEM and DER formats are supported.
   */
  readonly path?: Input<string>;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
  /**
   * A dict of names mapping to time specifications. Every time specified here will be checked whether the certificate
   * is valid at this point. See the `valid_at` return value for information on the result.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`), and ASN.1 TIME (in other words, pattern `YYYYMMDDHHMMSSZ`). Note that all timestamps will be treated
   * as being in UTC.
   */
  readonly valid_at?: Input<Readonly<Record<string, unknown>>>;
}

/** What {@link x509_certificate_info} returns. */
export interface X509CertificateInfoResult {
  /**
   * The certificate's authority cert issuer as a list of general names.
   *
   * Is `none` if the `AuthorityKeyIdentifier` extension is not present.
   *
   * See `name_encoding` for how IDNs are handled.
   *
   * Returned: success
   */
  readonly authority_cert_issuer: readonly string[];
  /**
   * The certificate's authority cert serial number.
   *
   * Is `none` if the `AuthorityKeyIdentifier` extension is not present.
   *
   * This return value is an **integer**. If you need the serial numbers as a colon-separated hex string, such as
   * `11:22:33`, you need to convert it to that form with `community.crypto.to_serial`.
   *
   * Returned: success
   */
  readonly authority_cert_serial_number: number;
  /**
   * The certificate's authority key identifier.
   *
   * The identifier is returned in hexadecimal, with `:` used to separate bytes.
   *
   * Is `none` if the `AuthorityKeyIdentifier` extension is not present.
   *
   * Returned: success
   */
  readonly authority_key_identifier: string;
  /**
   * Entries in the `basic_constraints` extension, or `none` if extension is not present.
   *
   * Returned: success
   */
  readonly basic_constraints: readonly string[];
  /**
   * Whether the `basic_constraints` extension is critical.
   *
   * Returned: success
   */
  readonly basic_constraints_critical: boolean;
  /**
   * Whether the certificate is expired (in other words, `notAfter` is in the past).
   *
   * Returned: success
   */
  readonly expired: boolean;
  /**
   * Entries in the `extended_key_usage` extension, or `none` if extension is not present.
   *
   * Returned: success
   */
  readonly extended_key_usage: readonly string[];
  /**
   * Whether the `extended_key_usage` extension is critical.
   *
   * Returned: success
   */
  readonly extended_key_usage_critical: boolean;
  /**
   * Returns a dictionary for every extension OID.
   *
   * Returned: success
   */
  readonly extensions_by_oid: {
    /**
     * Whether the extension is critical.
     *
     * Returned: success
     */
    readonly critical: boolean;
    /**
     * The Base64 encoded value (in DER format) of the extension.
     *
     * **Note** that depending on the `cryptography` version used, it is not possible to extract the ASN.1 content of
     * the extension, but only to provide the re-encoded content of the extension in case it was parsed by
     * `cryptography`. This should usually result in exactly the same value, except if the original extension value was
     * malformed.
     *
     * Returned: success
     */
    readonly value: string;
  };
  /**
   * Fingerprints of the DER-encoded form of the whole certificate.
   *
   * For every hash algorithm available, the fingerprint is computed.
   *
   * Returned: success
   *
   * @since 1.2.0
   */
  readonly fingerprints: Readonly<Record<string, unknown>>;
  /**
   * The certificate's issuer.
   *
   * Note that for repeated values, only the last one will be returned.
   *
   * Returned: success
   */
  readonly issuer: Readonly<Record<string, unknown>>;
  /**
   * The certificate's issuer as an ordered list of tuples.
   *
   * Returned: success
   */
  readonly issuer_ordered: readonly (readonly unknown[])[];
  /**
   * The Issuer URI, if included in the certificate. Will be `none` if no issuer URI is included.
   *
   * Returned: success
   *
   * @since 2.9.0
   */
  readonly issuer_uri: string;
  /**
   * Entries in the `key_usage` extension, or `none` if extension is not present.
   *
   * Returned: success
   */
  readonly key_usage: string;
  /**
   * Whether the `key_usage` extension is critical.
   *
   * Returned: success
   */
  readonly key_usage_critical: boolean;
  /**
   * `notAfter` date as ASN.1 TIME.
   *
   * Returned: success
   */
  readonly not_after: string;
  /**
   * `notBefore` date as ASN.1 TIME.
   *
   * Returned: success
   */
  readonly not_before: string;
  /**
   * `true` if the OCSP Must Staple extension is present, `none` otherwise.
   *
   * Returned: success
   */
  readonly ocsp_must_staple: boolean;
  /**
   * Whether the `ocsp_must_staple` extension is critical.
   *
   * Returned: success
   */
  readonly ocsp_must_staple_critical: boolean;
  /**
   * The OCSP responder URI, if included in the certificate. Will be `none` if no OCSP responder URI is included.
   *
   * Returned: success
   */
  readonly ocsp_uri: string;
  /**
   * Certificate's public key in PEM format.
   *
   * Returned: success
   */
  readonly public_key: string;
  /**
   * Public key data. Depends on the public key's type.
   *
   * Returned: success
   *
   * @since 1.7.0
   */
  readonly public_key_data: {
    /**
     * The curve's name for ECC.
     *
     * Returned: When `public_key_type=ECC`
     */
    readonly curve: string;
    /**
     * The RSA key's public exponent.
     *
     * Returned: When `public_key_type=RSA`
     */
    readonly exponent: number;
    /**
     * The maximum number of bits of a private key. This is basically the bit size of the subgroup used.
     *
     * Returned: When `public_key_type=ECC`
     */
    readonly exponent_size: number;
    /**
     * The `g` value for DSA.
     *
     * This is the element spanning the subgroup of the multiplicative group of the prime field used.
     *
     * Returned: When `public_key_type=DSA`
     */
    readonly g: number;
    /**
     * The RSA key's modulus.
     *
     * Returned: When `public_key_type=RSA`
     */
    readonly modulus: number;
    /**
     * The `p` value for DSA.
     *
     * This is the prime modulus upon which arithmetic takes place.
     *
     * Returned: When `public_key_type=DSA`
     */
    readonly p: number;
    /**
     * The `q` value for DSA.
     *
     * This is a prime that divides `p - 1`, and at the same time the order of the subgroup of the multiplicative group
     * of the prime field used.
     *
     * Returned: When `public_key_type=DSA`
     */
    readonly q: number;
    /**
     * Bit size of modulus (RSA) or prime number (DSA).
     *
     * Returned: When `public_key_type=RSA` or `public_key_type=DSA`
     */
    readonly size: number;
    /**
     * The `x` coordinate for the public point on the elliptic curve.
     *
     * Returned: When `public_key_type=ECC`
     */
    readonly x: number;
    /**
     * For `public_key_type=ECC`, this is the `y` coordinate for the public point on the elliptic curve.
     *
     * For `public_key_type=DSA`, this is the publicly known group element whose discrete logarithm w.r.t. `g` is the
     * private key.
     *
     * Returned: When `public_key_type=DSA` or `public_key_type=ECC`
     */
    readonly y: number;
  };
  /**
   * Fingerprints of certificate's public key.
   *
   * For every hash algorithm available, the fingerprint is computed.
   *
   * Returned: success
   */
  readonly public_key_fingerprints: Readonly<Record<string, unknown>>;
  /**
   * The certificate's public key's type.
   *
   * One of `RSA`, `DSA`, `ECC`, `Ed25519`, `X25519`, `Ed448`, or `X448`.
   *
   * Will start with `unknown` if the key type cannot be determined.
   *
   * Returned: success
   *
   * @since 1.7.0
   */
  readonly public_key_type: string;
  /**
   * The certificate's serial number.
   *
   * This return value is an **integer**. If you need the serial numbers as a colon-separated hex string, such as
   * `11:22:33`, you need to convert it to that form with `community.crypto.to_serial`.
   *
   * Returned: success
   */
  readonly serial_number: number;
  /**
   * The signature algorithm used to sign the certificate.
   *
   * Returned: success
   */
  readonly signature_algorithm: string;
  /**
   * The certificate's subject as a dictionary.
   *
   * Note that for repeated values, only the last one will be returned.
   *
   * Returned: success
   */
  readonly subject: Readonly<Record<string, unknown>>;
  /**
   * Entries in the `subject_alt_name` extension, or `none` if extension is not present.
   *
   * See `name_encoding` for how IDNs are handled.
   *
   * Returned: success
   */
  readonly subject_alt_name: readonly string[];
  /**
   * Whether the `subject_alt_name` extension is critical.
   *
   * Returned: success
   */
  readonly subject_alt_name_critical: boolean;
  /**
   * The certificate's subject key identifier.
   *
   * The identifier is returned in hexadecimal, with `:` used to separate bytes.
   *
   * Is `none` if the `SubjectKeyIdentifier` extension is not present.
   *
   * Returned: success
   */
  readonly subject_key_identifier: string;
  /**
   * The certificate's subject as an ordered list of tuples.
   *
   * Returned: success
   */
  readonly subject_ordered: readonly (readonly unknown[])[];
  /**
   * For every time stamp provided in the `valid_at` option, a boolean whether the certificate is valid at that point in
   * time or not.
   *
   * Returned: success
   */
  readonly valid_at: Readonly<Record<string, unknown>>;
  /**
   * The certificate version.
   *
   * Returned: success
   */
  readonly version: number;
}

/**
 * Provide information of OpenSSL X.509 certificates
 *
 * This module allows one to query information on OpenSSL certificates.
 *
 * It uses the cryptography Python library to interact with OpenSSL.
 *
 * Note that this module was called `openssl_certificate_info` when included directly in Ansible up to version 2.9. When
 * moved to the collection `community.crypto`, it was renamed to `community.crypto.x509_certificate_info`. From Ansible 2.10
 * on, it can still be used by the old short name (or by `ansible.builtin.openssl_certificate_info`), which redirects to
 * `community.crypto.x509_certificate_info`. When using FQCNs or when using the
 * [collections](https://docs.ansible.com/ansible/latest/user_guide/collections_using.html#using-collections-in-a-playbook)
 * keyword, the new name `community.crypto.x509_certificate_info` should be used to avoid a deprecation warning.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/x509_certificate_info_module.html
 */
export const x509_certificate_info: Module<X509CertificateInfoArguments, X509CertificateInfoResult> = defineModule("community.crypto.x509_certificate_info", () => ({
  options: {
    content: {},
    name_encoding: { choices: ["ignore", "idna", "unicode"] },
    path: { type: "path" },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
    valid_at: { type: "dict" },
  },
  mutually_exclusive: [["path", "content"]],
  required_one_of: [["path", "content"]],
}));

/** Arguments of {@link x509_certificate_pipe}. */
export interface X509CertificatePipeArguments {
  /** The existing certificate. */
  readonly content?: Input<string>;
  /**
   * Content of the Certificate Signing Request (CSR) used to generate this certificate.
   *
   * This is mutually exclusive with `csr_path`.
   */
  readonly csr_content?: Input<string>;
  /**
   * Path to the Certificate Signing Request (CSR) used to generate this certificate.
   *
   * This is mutually exclusive with `csr_content`.
   */
  readonly csr_path?: Input<string>;
  /**
   * Generate the certificate, even if it already exists.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Whether the "not before" and "not after" timestamps should be ignored for idempotency checks.
   *
   * It is better to keep the default value `true` when using relative timestamps (like `+0s` for now).
   *
   * @default true
   * @since 2.0.0
   */
  readonly ignore_timestamps?: Input<boolean>;
  /**
   * Content of the CA (Certificate Authority) certificate.
   *
   * This is only used by the `ownca` provider.
   *
   * This is mutually exclusive with `ownca_path`.
   */
  readonly ownca_content?: Input<string>;
  /**
   * Create a Authority Key Identifier from the CA's certificate. If the CSR provided a authority key identifier, it is
   * ignored.
   *
   * The Authority Key Identifier is generated from the CA certificate's Subject Key Identifier, if available. If it is
   * not available, the CA certificate's public key will be used.
   *
   * This is only used by the `ownca` provider.
   *
   * @default true
   */
  readonly ownca_create_authority_key_identifier?: Input<boolean>;
  /**
   * Whether to create the Subject Key Identifier (SKI) from the public key.
   *
   * A value of `create_if_not_provided` (default) only creates a SKI when the CSR does not provide one.
   *
   * A value of `always_create` always creates a SKI. If the CSR provides one, that one is ignored.
   *
   * A value of `never_create` never creates a SKI. If the CSR provides one, that one is used.
   *
   * This is only used by the `ownca` provider.
   *
   * @default "create_if_not_provided"
   */
  readonly ownca_create_subject_key_identifier?: Input<"create_if_not_provided" | "always_create" | "never_create">;
  /**
   * The digest algorithm to be used for the `ownca` certificate.
   *
   * This is only used by the `ownca` provider.
   *
   * @default "sha256"
   */
  readonly ownca_digest?: Input<string>;
  /**
   * The point in time at which the certificate stops being valid.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`).
   *
   * If this value is not specified, the certificate will stop being valid 10 years from now.
   *
   * Note that this value is **not used to determine whether an existing certificate should be regenerated**. This can
   * be changed by setting the `ignore_timestamps` option to `false`. Please note that you should avoid relative
   * timestamps when setting `ignore_timestamps=false`.
   *
   * This is only used by the `ownca` provider.
   *
   * On macOS 10.15 and onwards, TLS server certificates must have a validity period of 825 days or fewer. Please see
   * https://support.apple.com/en-us/HT210176 for more details.
   *
   * @default "+3650d"
   */
  readonly ownca_not_after?: Input<string>;
  /**
   * The point in time the certificate is valid from.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`).
   *
   * If this value is not specified, the certificate will start being valid from now.
   *
   * Note that this value is **not used to determine whether an existing certificate should be regenerated**. This can
   * be changed by setting the `ignore_timestamps` option to `false`. Please note that you should avoid relative
   * timestamps when setting `ignore_timestamps=false`.
   *
   * This is only used by the `ownca` provider.
   *
   * @default "+0s"
   */
  readonly ownca_not_before?: Input<string>;
  /**
   * Remote absolute path of the CA (Certificate Authority) certificate.
   *
   * This is only used by the `ownca` provider.
   *
   * This is mutually exclusive with `ownca_content`.
   */
  readonly ownca_path?: Input<string>;
  /**
   * Content of the CA (Certificate Authority) private key to use when signing the certificate.
   *
   * This is only used by the `ownca` provider.
   *
   * This is mutually exclusive with `ownca_privatekey_path`.
   */
  readonly ownca_privatekey_content?: Input<string>;
  /**
   * The passphrase for the `ownca_privatekey_path` resp. `ownca_privatekey_content`.
   *
   * This is only used by the `ownca` provider.
   */
  readonly ownca_privatekey_passphrase?: Input<string>;
  /**
   * Path to the CA (Certificate Authority) private key to use when signing the certificate.
   *
   * This is only used by the `ownca` provider.
   *
   * This is mutually exclusive with `ownca_privatekey_content`.
   */
  readonly ownca_privatekey_path?: Input<string>;
  /**
   * The version of the `ownca` certificate.
   *
   * Nowadays it should almost always be `3`.
   *
   * This is only used by the `ownca` provider.
   *
   * @default 3
   */
  readonly ownca_version?: Input<3>;
  /**
   * Content of the private key to use when signing the certificate.
   *
   * This is mutually exclusive with `privatekey_path`.
   */
  readonly privatekey_content?: Input<string>;
  /**
   * The passphrase for the `privatekey_path` resp. `privatekey_content`.
   *
   * This is required if the private key is password protected.
   */
  readonly privatekey_passphrase?: Input<string>;
  /**
   * Path to the private key to use when signing the certificate.
   *
   * This is mutually exclusive with `privatekey_content`.
   */
  readonly privatekey_path?: Input<string>;
  /**
   * Name of the provider to use to generate/retrieve the OpenSSL certificate.
   *
   * The `entrust` provider has been removed from community.crypto 3.0.0 due to sunsetting of the ECS API.
   */
  readonly provider: Input<"ownca" | "selfsigned">;
  /**
   * Determines which crypto backend to use.
   *
   * The default choice is `auto`, which tries to use `cryptography` if available.
   *
   * If set to `cryptography`, will try to use the [cryptography](https://cryptography.io/) library.
   *
   * Note that with community.crypto 3.0.0, all values behave the same. This option will be deprecated in a later
   * version. We recommend to not set it explicitly.
   *
   * @default "auto"
   */
  readonly select_crypto_backend?: Input<"auto" | "cryptography">;
  /**
   * Whether to create the Subject Key Identifier (SKI) from the public key.
   *
   * A value of `create_if_not_provided` (default) only creates a SKI when the CSR does not provide one.
   *
   * A value of `always_create` always creates a SKI. If the CSR provides one, that one is ignored.
   *
   * A value of `never_create` never creates a SKI. If the CSR provides one, that one is used.
   *
   * This is only used by the `selfsigned` provider.
   *
   * @default "create_if_not_provided"
   */
  readonly selfsigned_create_subject_key_identifier?: Input<"create_if_not_provided" | "always_create" | "never_create">;
  /**
   * Digest algorithm to be used when self-signing the certificate.
   *
   * This is only used by the `selfsigned` provider.
   *
   * @default "sha256"
   */
  readonly selfsigned_digest?: Input<string>;
  /**
   * The point in time at which the certificate stops being valid.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`).
   *
   * If this value is not specified, the certificate will stop being valid 10 years from now.
   *
   * Note that this value is **not used to determine whether an existing certificate should be regenerated**. This can
   * be changed by setting the `ignore_timestamps` option to `false`. Please note that you should avoid relative
   * timestamps when setting `ignore_timestamps=false`.
   *
   * This is only used by the `selfsigned` provider.
   *
   * On macOS 10.15 and onwards, TLS server certificates must have a validity period of 825 days or fewer. Please see
   * https://support.apple.com/en-us/HT210176 for more details.
   *
   * @default "+3650d"
   */
  readonly selfsigned_not_after?: Input<string>;
  /** Alias of `selfsigned_not_after`. */
  readonly selfsigned_notAfter?: Input<string>;
  /**
   * The point in time the certificate is valid from.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`).
   *
   * If this value is not specified, the certificate will start being valid from now.
   *
   * Note that this value is **not used to determine whether an existing certificate should be regenerated**. This can
   * be changed by setting the `ignore_timestamps` option to `false`. Please note that you should avoid relative
   * timestamps when setting `ignore_timestamps=false`.
   *
   * This is only used by the `selfsigned` provider.
   *
   * @default "+0s"
   */
  readonly selfsigned_not_before?: Input<string>;
  /** Alias of `selfsigned_not_before`. */
  readonly selfsigned_notBefore?: Input<string>;
  /**
   * Version of the `selfsigned` certificate.
   *
   * Nowadays it should almost always be `3`.
   *
   * This is only used by the `selfsigned` provider.
   *
   * @default 3
   */
  readonly selfsigned_version?: Input<3>;
}

/** What {@link x509_certificate_pipe} returns. */
export interface X509CertificatePipeResult {
  /**
   * The (current or generated) certificate's content.
   *
   * Returned: changed or success
   */
  readonly certificate: string;
}

/**
 * Generate and/or check OpenSSL certificates
 *
 * It implements a notion of provider (one of `selfsigned` and `ownca`) for your certificate.
 *
 * It uses the cryptography python library to interact with OpenSSL.
 *
 * The `ownca` provider is intended for generating an OpenSSL certificate signed with your own CA (Certificate
 * Authority) certificate (self-signed certificate).
 *
 * This module allows one to (re)generate OpenSSL certificates.
 *
 * @since 1.3.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/x509_certificate_pipe_module.html
 */
export const x509_certificate_pipe: Module<X509CertificatePipeArguments, X509CertificatePipeResult> = defineModule("community.crypto.x509_certificate_pipe", () => ({
  options: {
    content: {},
    csr_content: {},
    csr_path: { type: "path" },
    force: { type: "bool" },
    ignore_timestamps: { type: "bool" },
    ownca_content: {},
    ownca_create_authority_key_identifier: { type: "bool" },
    ownca_create_subject_key_identifier: { choices: ["create_if_not_provided", "always_create", "never_create"] },
    ownca_digest: {},
    ownca_not_after: {},
    ownca_not_before: {},
    ownca_path: { type: "path" },
    ownca_privatekey_content: { no_log: true },
    ownca_privatekey_passphrase: { no_log: true },
    ownca_privatekey_path: { type: "path" },
    ownca_version: { type: "int", choices: [3] },
    privatekey_content: { no_log: true },
    privatekey_passphrase: { no_log: true },
    privatekey_path: { type: "path" },
    provider: { required: true, choices: ["ownca", "selfsigned"] },
    select_crypto_backend: { choices: ["auto", "cryptography"] },
    selfsigned_create_subject_key_identifier: { choices: ["create_if_not_provided", "always_create", "never_create"] },
    selfsigned_digest: {},
    selfsigned_not_after: { aliases: ["selfsigned_notAfter"] },
    selfsigned_not_before: { aliases: ["selfsigned_notBefore"] },
    selfsigned_version: { type: "int", choices: [3] },
  },
  mutually_exclusive: [["csr_path", "csr_content"], ["privatekey_path", "privatekey_content"], ["ownca_path", "ownca_content"], ["ownca_privatekey_path", "ownca_privatekey_content"]],
}));

/** Arguments of {@link x509_crl}. */
export interface X509CrlArguments {
  /**
   * The attributes the resulting filesystem object should have.
   *
   * To get supported flags look at the man page for `chattr` on the target system.
   *
   * This string should contain the attributes in the same order as the one displayed by `lsattr`.
   *
   * The `=` operator is assumed as default, otherwise `+` or `-` operators need to be included in the string.
   *
   * @since 2.3
   */
  readonly attributes?: Input<string>;
  /** Alias of `attributes`. */
  readonly attr?: Input<string>;
  /**
   * Create a backup file including a timestamp so you can get the original CRL back if you overwrote it with a new one
   * by accident.
   *
   * @default false
   */
  readonly backup?: Input<boolean>;
  /**
   * Defines how to process entries of existing CRLs.
   *
   * If set to `generate`, makes sure that the CRL has the exact set of revoked certificates as specified in
   * `revoked_certificates`.
   *
   * If set to `update`, makes sure that the CRL contains the revoked certificates from `revoked_certificates`, but can
   * also contain other revoked certificates. If the CRL file already exists, all entries from the existing CRL will
   * also be included in the new CRL. When using `update`, you might be interested in setting `ignore_timestamps` to
   * `true`.
   *
   * The default value is `generate`.
   *
   * This parameter was called `mode` before community.crypto 2.13.0. It has been renamed to avoid a collision with the
   * common `mode` parameter for setting the CRL file's access mode.
   *
   * @default "generate"
   * @since 2.13.0
   */
  readonly crl_mode?: Input<"generate" | "update">;
  /**
   * Digest algorithm to be used when signing the CRL.
   *
   * @default "sha256"
   */
  readonly digest?: Input<string>;
  /**
   * Should the CRL be forced to be regenerated.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Whether the CRL file should be in PEM or DER format.
   *
   * If an existing CRL file does match everything but `format`, it will be converted to the correct format instead of
   * regenerated.
   *
   * @default "pem"
   */
  readonly format?: Input<"pem" | "der">;
  /**
   * Name of the group that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current group of the current user unless you are root, in which case it can
   * preserve the previous ownership.
   */
  readonly group?: Input<string>;
  /**
   * Whether the timestamps `last_update`, `next_update` and `revoked_certificates[].revocation_date` should be ignored
   * for idempotency checks. The timestamp `revoked_certificates[].invalidity_date` will never be ignored.
   *
   * Use this in combination with relative timestamps for these values to get idempotency.
   *
   * @default false
   */
  readonly ignore_timestamps?: Input<boolean>;
  /**
   * Key/value pairs that will be present in the issuer name field of the CRL.
   *
   * If you need to specify more than one value with the same key, use a list as value.
   *
   * If the order of the components is important, use `issuer_ordered`.
   *
   * One of `issuer` and `issuer_ordered` is required if `state` is `present`.
   *
   * Mutually exclusive with `issuer_ordered`.
   */
  readonly issuer?: Input<Readonly<Record<string, unknown>>>;
  /**
   * A list of dictionaries, where every dictionary must contain one key/value pair. This key/value pair will be present
   * in the issuer name field of the CRL.
   *
   * If you want to specify more than one value with the same key in a row, you can use a list as value.
   *
   * One of `issuer` and `issuer_ordered` is required if `state` is `present`.
   *
   * Mutually exclusive with `issuer`.
   *
   * @since 2.0.0
   */
  readonly issuer_ordered?: Input<readonly Readonly<Record<string, unknown>>[]>;
  /**
   * The point in time from which this CRL can be trusted.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`).
   *
   * Note that if using relative time this module is NOT idempotent, except when `ignore_timestamps` is set to `true`.
   *
   * @default "+0s"
   */
  readonly last_update?: Input<string>;
  /**
   * The permissions the resulting filesystem object should have.
   *
   * For those used to `/usr/bin/chmod` remember that modes are actually octal numbers. You must give Ansible enough
   * information to parse them correctly. For consistent results, quote octal numbers (for example, `'644'` or `'1777'`)
   * so Ansible receives a string and can do its own conversion from string into number. Adding a leading zero (for
   * example, `0755`) works sometimes, but can fail in loops and some other circumstances.
   *
   * Giving Ansible a number without following either of these rules will end up with a decimal number which will have
   * unexpected results.
   *
   * As of Ansible 1.8, the mode may be specified as a symbolic mode (for example, `u+rwx` or `u=rw,g=r,o=r`).
   *
   * If `mode` is not specified and the destination filesystem object **does not** exist, the default `umask` on the
   * system will be used when setting the mode for the newly created filesystem object.
   *
   * If `mode` is not specified and the destination filesystem object **does** exist, the mode of the existing
   * filesystem object will be used.
   *
   * Specifying `mode` is the best way to ensure filesystem objects are created with the correct permissions. See
   * CVE-2020-1736 for further details.
   */
  readonly mode?: Input<string>;
  /**
   * How to encode names (DNS names, URIs, email addresses) in return values.
   *
   * `ignore` will use the encoding returned by the backend.
   *
   * `idna` will convert all labels of domain names to IDNA encoding. IDNA2008 will be preferred, and IDNA2003 will be
   * used if IDNA2008 encoding fails.
   *
   * `unicode` will convert all labels of domain names to Unicode. IDNA2008 will be preferred, and IDNA2003 will be used
   * if IDNA2008 decoding fails.
   *
   * **Note** that `idna` and `unicode` require the [idna Python library](https://pypi.org/project/idna/) to be
   * installed.
   *
   * @default "ignore"
   */
  readonly name_encoding?: Input<"ignore" | "idna" | "unicode">;
  /**
   * The absolute latest point in time by which this `issuer` is expected to have issued another CRL. Many clients will
   * treat a CRL as expired once `next_update` occurs.
   *
   * Time can be specified either as relative time or as absolute timestamp.
   *
   * Time will always be interpreted as UTC.
   *
   * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
   * `+32w1d2h`).
   *
   * Note that if using relative time this module is NOT idempotent, except when `ignore_timestamps` is set to `true`.
   *
   * Required if `state` is `present`.
   */
  readonly next_update?: Input<string>;
  /**
   * Name of the user that should own the filesystem object, as would be fed to `chown`.
   *
   * When left unspecified, it uses the current user unless you are root, in which case it can preserve the previous
   * ownership.
   *
   * Specifying a numeric username will be assumed to be a user ID and not a username. Avoid numeric usernames to avoid
   * this confusion.
   */
  readonly owner?: Input<string>;
  /** Remote absolute path where the generated CRL file should be created or is already located. */
  readonly path: Input<string>;
  /**
   * The content of the CA's private key to use when signing the CRL.
   *
   * Either `privatekey_path` or `privatekey_content` must be specified if `state` is `present`, but not both.
   */
  readonly privatekey_content?: Input<string>;
  /**
   * The passphrase for the `privatekey_path`.
   *
   * This is required if the private key is password protected.
   */
  readonly privatekey_passphrase?: Input<string>;
  /**
   * Path to the CA's private key to use when signing the CRL.
   *
   * Either `privatekey_path` or `privatekey_content` must be specified if `state` is `present`, but not both.
   */
  readonly privatekey_path?: Input<string>;
  /**
   * If set to `true`, will return the (current or generated) CRL's content as `crl`.
   *
   * @default false
   */
  readonly return_content?: Input<boolean>;
  /**
   * List of certificates to be revoked.
   *
   * Required if `state` is `present`.
   */
  readonly revoked_certificates?: Input<readonly {
    /**
     * Content of a certificate in PEM format.
     *
     * The serial number and issuer will be extracted from the certificate.
     *
     * Mutually exclusive with `revoked_certificates[].path` and `revoked_certificates[].serial_number`. One of these
     * three options must be specified.
     */
    readonly content?: string;
    /**
     * The point in time it was known/suspected that the private key was compromised or that the certificate otherwise
     * became invalid.
     *
     * Time can be specified either as relative time or as absolute timestamp.
     *
     * Time will always be interpreted as UTC.
     *
     * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
     * `+32w1d2h`).
     *
     * Note that if using relative time this module is NOT idempotent. This will NOT change when `ignore_timestamps` is
     * set to `true`.
     */
    readonly invalidity_date?: string;
    /**
     * Whether the invalidity date extension should be critical.
     *
     * @default false
     */
    readonly invalidity_date_critical?: boolean;
    /**
     * The certificate's issuer.
     *
     * Example: `DNS:ca.example.org`.
     */
    readonly issuer?: readonly string[];
    /**
     * Whether the certificate issuer extension should be critical.
     *
     * @default false
     */
    readonly issuer_critical?: boolean;
    /**
     * Path to a certificate in PEM format.
     *
     * The serial number and issuer will be extracted from the certificate.
     *
     * Mutually exclusive with `revoked_certificates[].content` and `revoked_certificates[].serial_number`. One of these
     * three options must be specified.
     */
    readonly path?: string;
    /** The value for the revocation reason extension. */
    readonly reason?: "unspecified" | "key_compromise" | "ca_compromise" | "affiliation_changed" | "superseded" | "cessation_of_operation" | "certificate_hold" | "privilege_withdrawn" | "aa_compromise" | "remove_from_crl";
    /**
     * Whether the revocation reason extension should be critical.
     *
     * @default false
     */
    readonly reason_critical?: boolean;
    /**
     * The point in time the certificate was revoked.
     *
     * Time can be specified either as relative time or as absolute timestamp.
     *
     * Time will always be interpreted as UTC.
     *
     * Valid format is `[+-]timespec | ASN.1 TIME` where timespec can be an integer + `[w | d | h | m | s]` (for example
     * `+32w1d2h`).
     *
     * Note that if using relative time this module is NOT idempotent, except when `ignore_timestamps` is set to `true`.
     *
     * @default "+0s"
     */
    readonly revocation_date?: string;
    /**
     * Serial number of the certificate.
     *
     * Mutually exclusive with `revoked_certificates[].path` and `revoked_certificates[].content`. One of these three
     * options must be specified.
     *
     * This option accepts integers or hex octet strings, depending on the value of `serial_numbers`.
     *
     * If `serial_numbers=integer`, integers such as `66223` must be provided.
     *
     * If `serial_numbers=hex-octets`, strings such as `01:02:AF` must be provided.
     *
     * You can use the filters `community.crypto.parse_serial` and `community.crypto.to_serial` to convert these two
     * representations.
     */
    readonly serial_number?: unknown;
  }[]>;
  /**
   * The level part of the SELinux filesystem object context.
   *
   * This is the MLS/MCS attribute, sometimes known as the `range`.
   *
   * When set to `_default`, it will use the `level` portion of the policy if available.
   */
  readonly selevel?: Input<string>;
  /**
   * This option determines which values will be accepted for `revoked_certificates[].serial_number`.
   *
   * If set to `integer` (default), serial numbers are assumed to be integers, for example `66223`. (This example value
   * is equivalent to the hex octet string `01:02:AF`).
   *
   * If set to `hex-octets`, serial numbers are assumed to be colon-separated hex octet strings, for example `01:02:AF`.
   * (This example value is equivalent to the integer `66223`).
   *
   * @default "integer"
   * @since 2.18.0
   */
  readonly serial_numbers?: Input<"integer" | "hex-octets">;
  /**
   * The role part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `role` portion of the policy if available.
   */
  readonly serole?: Input<string>;
  /**
   * The type part of the SELinux filesystem object context.
   *
   * When set to `_default`, it will use the `type` portion of the policy if available.
   */
  readonly setype?: Input<string>;
  /**
   * The user part of the SELinux filesystem object context.
   *
   * By default it uses the `system` policy, where applicable.
   *
   * When set to `_default`, it will use the `user` portion of the policy if available.
   */
  readonly seuser?: Input<string>;
  /**
   * Whether the CRL file should exist or not, taking action if the state is different from what is stated.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Influence when to use atomic operation to prevent data corruption or inconsistent reads from the target filesystem
   * object.
   *
   * By default this module uses atomic operations to prevent data corruption or inconsistent reads from the target
   * filesystem objects, but sometimes systems are configured or just broken in ways that prevent this. One example is
   * docker mounted filesystem objects, which cannot be updated atomically from inside the container and can only be
   * written in an unsafe manner.
   *
   * This option allows Ansible to fall back to unsafe methods of updating filesystem objects when atomic operations
   * fail (however, it doesn't force Ansible to perform unsafe writes).
   *
   * IMPORTANT! Unsafe writes are subject to race conditions and can lead to data corruption.
   *
   * @default false
   * @since 2.2
   */
  readonly unsafe_writes?: Input<boolean>;
}

/** What {@link x509_crl} returns. */
export interface X509CrlResult {
  /**
   * Name of backup file created.
   *
   * Returned: changed and if `backup` is `true`
   */
  readonly backup_file: string;
  /**
   * The (current or generated) CRL's content.
   *
   * Will be the CRL itself if `format` is `pem`, and Base64 of the CRL if `format` is `der`.
   *
   * Returned: if `state` is `present` and `return_content` is `true`
   */
  readonly crl: string;
  /**
   * The signature algorithm used to sign the CRL.
   *
   * Returned: success
   */
  readonly digest: string;
  /**
   * Path to the generated CRL.
   *
   * Returned: changed or success
   */
  readonly filename: string;
  /**
   * Whether the CRL is in PEM format (`pem`) or in DER format (`der`).
   *
   * Returned: success
   */
  readonly format: string;
  /**
   * The CRL's issuer.
   *
   * Note that for repeated values, only the last one will be returned.
   *
   * See `name_encoding` for how IDNs are handled.
   *
   * Returned: success
   */
  readonly issuer: Readonly<Record<string, unknown>>;
  /**
   * The CRL's issuer as an ordered list of tuples.
   *
   * Returned: success
   */
  readonly issuer_ordered: readonly (readonly unknown[])[];
  /**
   * The point in time from which this CRL can be trusted as ASN.1 TIME.
   *
   * Returned: success
   */
  readonly last_update: string;
  /**
   * The point in time from which a new CRL will be issued and the client has to check for it as ASN.1 TIME.
   *
   * Returned: success
   */
  readonly next_update: string;
  /**
   * Path to the private CA key.
   *
   * Returned: changed or success
   */
  readonly privatekey: string;
  /**
   * List of certificates to be revoked.
   *
   * Returned: success
   */
  readonly revoked_certificates: readonly {
    /**
     * The point in time it was known/suspected that the private key was compromised
     * or that the certificate otherwise became invalid as ASN.1 TIME.
     */
    readonly invalidity_date: string;
    /** Whether the invalidity date extension is critical. */
    readonly invalidity_date_critical: boolean;
    /**
     * The certificate's issuer.
     *
     * See `name_encoding` for how IDNs are handled.
     */
    readonly issuer: readonly string[];
    /** Whether the certificate issuer extension is critical. */
    readonly issuer_critical: boolean;
    /** The value for the revocation reason extension. */
    readonly reason: string;
    /** Whether the revocation reason extension is critical. */
    readonly reason_critical: boolean;
    /** The point in time the certificate was revoked as ASN.1 TIME. */
    readonly revocation_date: string;
    /**
     * Serial number of the certificate.
     *
     * This return value is an **integer**. If you need the serial numbers as a colon-separated hex string, such as
     * `11:22:33`, you need to convert it to that form with `community.crypto.to_serial`.
     */
    readonly serial_number: number;
  }[];
}

/**
 * Generate Certificate Revocation Lists (CRLs)
 *
 * This module allows one to (re)generate or update Certificate Revocation Lists (CRLs).
 *
 * Certificates on the revocation list can be either specified by serial number and (optionally) their issuer, or as a
 * path to a certificate file in PEM format.
 *
 * @since 1.0.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/x509_crl_module.html
 */
export const x509_crl: Module<X509CrlArguments, X509CrlResult> = defineModule("community.crypto.x509_crl", () => ({
  options: {
    attributes: { aliases: ["attr"] },
    backup: { type: "bool" },
    crl_mode: { choices: ["generate", "update"] },
    digest: {},
    force: { type: "bool" },
    format: { choices: ["pem", "der"] },
    group: {},
    ignore_timestamps: { type: "bool" },
    issuer: { type: "dict" },
    issuer_ordered: { type: "list", elements: "dict" },
    last_update: {},
    mode: {},
    name_encoding: { choices: ["ignore", "idna", "unicode"] },
    next_update: {},
    owner: {},
    path: { type: "path", required: true },
    privatekey_content: { no_log: true },
    privatekey_passphrase: { no_log: true },
    privatekey_path: { type: "path" },
    return_content: { type: "bool" },
    revoked_certificates: { type: "list", elements: "dict", options: { content: {}, invalidity_date: {}, invalidity_date_critical: { type: "bool" }, issuer: { type: "list", elements: "str" }, issuer_critical: { type: "bool" }, path: { type: "path" }, reason: { choices: ["unspecified", "key_compromise", "ca_compromise", "affiliation_changed", "superseded", "cessation_of_operation", "certificate_hold", "privilege_withdrawn", "aa_compromise", "remove_from_crl"] }, reason_critical: { type: "bool" }, revocation_date: {}, serial_number: { type: "raw" } }, mutually_exclusive: [["path", "content", "serial_number"]], required_one_of: [["path", "content", "serial_number"]] },
    selevel: {},
    serial_numbers: { choices: ["integer", "hex-octets"] },
    serole: {},
    setype: {},
    seuser: {},
    state: { choices: ["absent", "present"] },
    unsafe_writes: { type: "bool" },
  },
  mutually_exclusive: [["privatekey_path", "privatekey_content"], ["issuer", "issuer_ordered"]],
  required_if: [["state", "present", ["privatekey_path", "privatekey_content"], true], ["state", null, ["privatekey_path", "privatekey_content"], true], ["state", "present", ["issuer", "issuer_ordered"], true], ["state", null, ["issuer", "issuer_ordered"], true], ["state", "present", ["next_update", "revoked_certificates"]], ["state", null, ["next_update", "revoked_certificates"]]],
}));

/** Arguments of {@link x509_crl_info}. */
export interface X509CrlInfoArguments {
  /**
   * Content of the X.509 CRL in PEM format, or Base64-encoded X.509 CRL.
   *
   * Either `path` or `content` must be specified, but not both.
   */
  readonly content?: Input<string>;
  /**
   * If set to `false`, the list of revoked certificates is not included in the result.
   *
   * This is useful when retrieving information on large CRL files. Enumerating all revoked certificates can take some
   * time, including serializing the result as JSON, sending it to the Ansible controller, and decoding it again.
   *
   * @default true
   * @since 1.7.0
   */
  readonly list_revoked_certificates?: Input<boolean>;
  /**
   * How to encode names (DNS names, URIs, email addresses) in return values.
   *
   * `ignore` will use the encoding returned by the backend.
   *
   * `idna` will convert all labels of domain names to IDNA encoding. IDNA2008 will be preferred, and IDNA2003 will be
   * used if IDNA2008 encoding fails.
   *
   * `unicode` will convert all labels of domain names to Unicode. IDNA2008 will be preferred, and IDNA2003 will be used
   * if IDNA2008 decoding fails.
   *
   * **Note** that `idna` and `unicode` require the [idna Python library](https://pypi.org/project/idna/) to be
   * installed.
   *
   * @default "ignore"
   */
  readonly name_encoding?: Input<"ignore" | "idna" | "unicode">;
  /**
   * Remote absolute path where the generated CRL file should be created or is already located.
   *
   * Either `path` or `content` must be specified, but not both.
   */
  readonly path?: Input<string>;
}

/** What {@link x509_crl_info} returns. */
export interface X509CrlInfoResult {
  /**
   * The signature algorithm used to sign the CRL.
   *
   * Returned: success
   */
  readonly digest: string;
  /**
   * Whether the CRL is in PEM format (`pem`) or in DER format (`der`).
   *
   * Returned: success
   */
  readonly format: string;
  /**
   * The CRL's issuer.
   *
   * Note that for repeated values, only the last one will be returned.
   *
   * See `name_encoding` for how IDNs are handled.
   *
   * Returned: success
   */
  readonly issuer: Readonly<Record<string, unknown>>;
  /**
   * The CRL's issuer as an ordered list of tuples.
   *
   * Returned: success
   */
  readonly issuer_ordered: readonly (readonly unknown[])[];
  /**
   * The point in time from which this CRL can be trusted as ASN.1 TIME.
   *
   * Returned: success
   */
  readonly last_update: string;
  /**
   * The point in time from which a new CRL will be issued and the client has to check for it as ASN.1 TIME.
   *
   * Will be `none` if no such timestamp is present.
   *
   * Returned: success
   */
  readonly next_update: string;
  /**
   * List of certificates to be revoked.
   *
   * Returned: success if `list_revoked_certificates=true`
   */
  readonly revoked_certificates: readonly {
    /**
     * The point in time it was known/suspected that the private key was compromised
     * or that the certificate otherwise became invalid as ASN.1 TIME.
     */
    readonly invalidity_date: string;
    /** Whether the invalidity date extension is critical. */
    readonly invalidity_date_critical: boolean;
    /**
     * The certificate's issuer.
     *
     * See `name_encoding` for how IDNs are handled.
     */
    readonly issuer: readonly string[];
    /** Whether the certificate issuer extension is critical. */
    readonly issuer_critical: boolean;
    /** The value for the revocation reason extension. */
    readonly reason: string;
    /** Whether the revocation reason extension is critical. */
    readonly reason_critical: boolean;
    /** The point in time the certificate was revoked as ASN.1 TIME. */
    readonly revocation_date: string;
    /**
     * Serial number of the certificate.
     *
     * This return value is an **integer**. If you need the serial numbers as a colon-separated hex string, such as
     * `11:22:33`, you need to convert it to that form with `community.crypto.to_serial`.
     */
    readonly serial_number: number;
  }[];
}

/**
 * Retrieve information on Certificate Revocation Lists (CRLs)
 *
 * This module allows one to retrieve information on Certificate Revocation Lists (CRLs).
 *
 * @since 1.0.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/crypto/x509_crl_info_module.html
 */
export const x509_crl_info: Module<X509CrlInfoArguments, X509CrlInfoResult> = defineModule("community.crypto.x509_crl_info", () => ({
  options: {
    content: {},
    list_revoked_certificates: { type: "bool" },
    name_encoding: { choices: ["ignore", "idna", "unicode"] },
    path: { type: "path" },
  },
  mutually_exclusive: [["path", "content"]],
  required_one_of: [["path", "content"]],
}));
