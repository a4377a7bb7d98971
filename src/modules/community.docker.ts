// community.docker 4.8.5: made by `paq types community.docker` from the collection's documentation; not to be edited.

import { defineModule, type Input, type Module } from "../model/index.js";

/** Arguments of {@link current_container_facts}. */
export type CurrentContainerFactsArguments = Readonly<Record<string, never>>;

/** What {@link current_container_facts} returns. */
export interface CurrentContainerFactsResult {
  /**
   * Ansible facts returned by the module.
   *
   * Returned: always
   */
  readonly ansible_facts: {
    /**
     * The detected container ID.
     *
     * Contains an empty string if no container was detected.
     *
     * Returned: always
     */
    readonly ansible_module_container_id: string;
    /**
     * The detected container environment.
     *
     * Contains an empty string if no container was detected, or a non-empty string identifying the container
     * environment.
     *
     * `docker` indicates that the module ran inside a regular Docker container.
     *
     * `azure_pipelines` indicates that the module ran on Azure Pipelines. This seems to no longer be reported.
     *
     * `github_actions` indicates that the module ran inside a Docker container on GitHub Actions. It is supported since
     * community.docker 2.4.0.
     *
     * `podman` indicates that the module ran inside a regular Podman container. It is supported since community.docker 3.3.0.
     *
     * Returned: always
     */
    readonly ansible_module_container_type: string;
    /**
     * Whether the module was able to detect that it runs in a container or not.
     *
     * Returned: always
     */
    readonly ansible_module_running_in_container: boolean;
  };
}

/**
 * Return facts about whether the module runs in a container
 *
 * Return facts about whether the module runs in a Docker or podman container.
 *
 * This module attempts a best-effort detection. There might be special cases where it does not work; if you encounter
 * one, make sure that this is still a problem with the latest community.docker release, and if it is, [please file an
 * issue](https://github.com/ansible-collections/community.docker/issues/new?assignees=&labels=&template=bug_report.md).
 *
 * @since 1.1.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/current_container_facts_module.html
 */
export const current_container_facts: Module<CurrentContainerFactsArguments, CurrentContainerFactsResult> = defineModule("community.docker.current_container_facts", () => ({
  options: {},
}));

/** Arguments of {@link docker_compose_v2}. */
export interface DockerComposeV2Arguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * When `assume_yes=true`, pass `-y`/`--yes` to assume "yes" as answer to all prompts and run non-interactively.
   *
   * Right now a prompt is asked whenever a non-matching volume should be re-created. `assume_yes=false` results in the
   * question being answered by "no", which will simply re-use the existing volume.
   *
   * This option is only available on Docker Compose 2.32.0 or newer.
   *
   * @default false
   * @since 4.5.0
   */
  readonly assume_yes?: Input<boolean>;
  /**
   * Whether to build images before starting containers. This is used when `docker compose up` is run.
   *
   * `always` always builds before starting containers. This is equivalent to the `--build` option of `docker compose
   * up`.
   *
   * `never` never builds before starting containers. This is equivalent to the `--no-build` option of `docker compose
   * up`.
   *
   * `policy` uses the policy as defined in the Compose file.
   *
   * @default "policy"
   */
  readonly build?: Input<"always" | "never" | "policy">;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * If set to `false`, the module will not check whether one of the files `compose.yaml`, `compose.yml`,
   * `docker-compose.yaml`, or `docker-compose.yml` exists in `project_src` if `files` is not provided.
   *
   * This can be useful if environment files with `COMPOSE_FILE` are used to configure a different filename. The module
   * currently does not check for `COMPOSE_FILE` in environment files or the current environment.
   *
   * @default true
   * @since 3.9.0
   */
  readonly check_files_existing?: Input<boolean>;
  /**
   * The Docker CLI context to use.
   *
   * Mutually exclusive with `docker_host`.
   */
  readonly cli_context?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Compose file describing one or more services, networks and volumes.
   *
   * Mutually exclusive with `project_src` and `files`. One of `project_src` and `definition` must be provided.
   *
   * If provided, PyYAML must be available to this module, and `project_name` must be specified.
   *
   * Note that a temporary directory will be created and deleted afterwards when using this option.
   *
   * @since 3.9.0
   */
  readonly definition?: Input<Readonly<Record<string, unknown>>>;
  /**
   * When `state` is `present` or `restarted`, specify whether or not to include linked services.
   *
   * @default true
   */
  readonly dependencies?: Input<boolean>;
  /** Path to the Docker CLI. If not provided, will search for Docker CLI on the `PATH`. */
  readonly docker_cli?: Input<string>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * Mutually exclusive with `cli_context`. If neither `docker_host` nor `cli_context` are provided, the value
   * `unix:///var/run/docker.sock` is used.
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * By default environment files are loaded from a `.env` file located directly under the `project_src` directory.
   *
   * `env_files` can be used to specify the path of one or multiple custom environment files instead.
   *
   * The path is relative to the `project_src` directory.
   */
  readonly env_files?: Input<readonly string[]>;
  /**
   * List of Compose file names relative to `project_src` to be used instead of the main Compose file (`compose.yml`,
   * `compose.yaml`, `docker-compose.yml`, or `docker-compose.yaml`).
   *
   * Files are loaded and merged in the order given.
   *
   * Mutually exclusive with `definition`.
   *
   * @since 3.7.0
   */
  readonly files?: Input<readonly string[]>;
  /**
   * Ignores image building events for change detection.
   *
   * If `state=present` and `ignore_build_events=true` and `build=always`, a rebuild that does not trigger a container
   * restart no longer results in `ignore:changed=true`.
   *
   * Note that Docker Compose 2.31.0 is the first Compose 2.x version to emit build events. For older versions, the
   * behavior is always as if `ignore_build_events=true`.
   *
   * @default true
   * @since 4.2.0
   */
  readonly ignore_build_events?: Input<boolean>;
  /**
   * List of profiles to enable when starting services.
   *
   * Equivalent to `docker compose --profile`.
   */
  readonly profiles?: Input<readonly string[]>;
  /**
   * Provide a project name. If not provided, the project name is taken from the basename of `project_src`.
   *
   * Required when `definition` is provided.
   */
  readonly project_name?: Input<string>;
  /**
   * Path to a directory containing a Compose file (`compose.yml`, `compose.yaml`, `docker-compose.yml`, or
   * `docker-compose.yaml`).
   *
   * If `files` is provided, will look for these files in this directory instead.
   *
   * Mutually exclusive with `definition`. One of `project_src` and `definition` must be provided.
   */
  readonly project_src?: Input<string>;
  /**
   * Whether to pull images before running. This is used when `docker compose up` is run.
   *
   * `always` ensures that the images are always pulled, even when already present on the Docker daemon.
   *
   * `missing` only pulls them when they are not present on the Docker daemon.
   *
   * `never` never pulls images. If they are not present, the module will fail when trying to create the containers that
   * need them.
   *
   * `policy` use the Compose file's `pull_policy` defined for the service to figure out what to do.
   *
   * @default "policy"
   */
  readonly pull?: Input<"always" | "missing" | "never" | "policy">;
  /**
   * By default containers will be recreated when their configuration differs from the service definition.
   *
   * Setting to `never` ignores configuration differences and leaves existing containers unchanged.
   *
   * Setting to `always` forces recreation of all existing containers.
   *
   * @default "auto"
   */
  readonly recreate?: Input<"always" | "never" | "auto">;
  /** Use with `state=absent` to remove all images or only local images. */
  readonly remove_images?: Input<"all" | "local">;
  /**
   * Remove containers for services not defined in the Compose file.
   *
   * @default false
   */
  readonly remove_orphans?: Input<boolean>;
  /**
   * Use with `state=absent` to remove data volumes.
   *
   * @default false
   */
  readonly remove_volumes?: Input<boolean>;
  /**
   * Whether to recreate instead of reuse anonymous volumes from previous containers.
   *
   * `true` is equivalent to the `--renew-anon-volumes` option of `docker compose up`.
   *
   * @default false
   * @since 4.0.0
   */
  readonly renew_anon_volumes?: Input<boolean>;
  /**
   * Define how to scale services when running `docker compose up`.
   *
   * Provide a dictionary of key/value pairs where the key is the name of the service and the value is an integer count
   * for the number of containers.
   *
   * @since 3.7.0
   */
  readonly scale?: Input<Readonly<Record<string, unknown>>>;
  /** Specifies a subset of services to be targeted. */
  readonly services?: Input<readonly string[]>;
  /**
   * Desired state of the project.
   *
   * `present` is equivalent to running `docker compose up`.
   *
   * `stopped` is equivalent to running `docker compose stop`.
   *
   * `absent` is equivalent to running `docker compose down`.
   *
   * `restarted` is equivalent to running `docker compose restart`.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "stopped" | "restarted" | "present">;
  /** Timeout in seconds for container shutdown when attached or when containers are already running. */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
  /**
   * When running `docker compose up`, pass `--wait` to wait for services to be running/healthy.
   *
   * A timeout can be set with the `wait_timeout` option.
   *
   * @default false
   * @since 3.8.0
   */
  readonly wait?: Input<boolean>;
  /**
   * When `wait=true`, wait at most this amount of seconds.
   *
   * @since 3.8.0
   */
  readonly wait_timeout?: Input<number>;
}

/** What {@link docker_compose_v2} returns. */
export interface DockerComposeV2Result {
  /**
   * A list of actions that have been applied.
   *
   * Returned: success
   */
  readonly actions: readonly {
    /** The ID of the resource that was changed. */
    readonly id: string;
    /** The status change that happened. */
    readonly status: string;
    /** What kind of resource was changed. */
    readonly what: string;
  }[];
  /**
   * A list of containers associated to the service.
   *
   * Returned: success
   */
  readonly containers: readonly {
    /** The container's command. */
    readonly Command: unknown;
    /** The timestamp when the container was created. */
    readonly CreatedAt: string;
    /** The container's exit code. */
    readonly ExitCode: number;
    /** The container's health check. */
    readonly Health: unknown;
    /** The container's ID. */
    readonly ID: string;
    /** The container's image. */
    readonly Image: string;
    /** Labels for this container. */
    readonly Labels: Readonly<Record<string, unknown>>;
    /** The local volumes count. */
    readonly LocalVolumes: string;
    /** Mounts. */
    readonly Mounts: string;
    /** The container's primary name. */
    readonly Name: string;
    /** List of names of the container. */
    readonly Names: readonly string[];
    /** List of networks attached to this container. */
    readonly Networks: readonly string[];
    /** List of port assignments as a string. */
    readonly Ports: string;
    /** List of port assigments. */
    readonly Publishers: readonly {
      /** The protocol. */
      readonly Protocol: string;
      /** The port that is published. */
      readonly PublishedPort: number;
      /** The container's port the published port maps to. */
      readonly TargetPort: number;
      /** Interface the port is bound to. */
      readonly URL: string;
    }[];
    /** Amount of time the container runs. */
    readonly RunningFor: string;
    /** The name of the service. */
    readonly Service: string;
    /** The container's size. */
    readonly Size: string;
    /** The container's state. */
    readonly State: string;
    /** The container's status. */
    readonly Status: string;
  }[];
  /**
   * A list of images associated to the service.
   *
   * Returned: success
   */
  readonly images: readonly {
    /** Name of the conainer this image is used by. */
    readonly ContainerName: string;
    /** The image's ID. */
    readonly ID: string;
    /** The repository where this image belongs to. */
    readonly Repository: string;
    /** The image's size in bytes. */
    readonly Size: number;
    /** The tag of the image. */
    readonly Tag: string;
  }[];
}

/**
 * Manage multi-container Docker applications with Docker Compose CLI plugin
 *
 * Uses Docker Compose to start or shutdown services.
 *
 * @since 3.6.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_compose_v2_module.html
 */
export const docker_compose_v2: Module<DockerComposeV2Arguments, DockerComposeV2Result> = defineModule("community.docker.docker_compose_v2", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    assume_yes: { type: "bool" },
    build: { choices: ["always", "never", "policy"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    check_files_existing: { type: "bool" },
    cli_context: {},
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    definition: { type: "dict" },
    dependencies: { type: "bool" },
    docker_cli: { type: "path" },
    docker_host: { aliases: ["docker_url"] },
    env_files: { type: "list", elements: "path" },
    files: { type: "list", elements: "path" },
    ignore_build_events: { type: "bool" },
    profiles: { type: "list", elements: "str" },
    project_name: {},
    project_src: { type: "path" },
    pull: { choices: ["always", "missing", "never", "policy"] },
    recreate: { choices: ["always", "never", "auto"] },
    remove_images: { choices: ["all", "local"] },
    remove_orphans: { type: "bool" },
    remove_volumes: { type: "bool" },
    renew_anon_volumes: { type: "bool" },
    scale: { type: "dict" },
    services: { type: "list", elements: "str" },
    state: { choices: ["absent", "stopped", "restarted", "present"] },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
    wait: { type: "bool" },
    wait_timeout: { type: "int" },
  },
  mutually_exclusive: [["docker_host", "cli_context"], ["definition", "project_src"], ["definition", "files"]],
  required_together: [["client_cert", "client_key"]],
  required_one_of: [["definition", "project_src"]],
  required_by: { definition: ["project_name"] },
}));

/** Arguments of {@link docker_compose_v2_exec}. */
export interface DockerComposeV2ExecArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * The command to execute.
   *
   * Since this is a list of arguments, no quoting is needed.
   *
   * Exactly one of `argv` or `command` must be specified.
   */
  readonly argv?: Input<readonly string[]>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /** The directory to run the command in. */
  readonly chdir?: Input<string>;
  /**
   * If set to `false`, the module will not check whether one of the files `compose.yaml`, `compose.yml`,
   * `docker-compose.yaml`, or `docker-compose.yml` exists in `project_src` if `files` is not provided.
   *
   * This can be useful if environment files with `COMPOSE_FILE` are used to configure a different filename. The module
   * currently does not check for `COMPOSE_FILE` in environment files or the current environment.
   *
   * @default true
   * @since 3.9.0
   */
  readonly check_files_existing?: Input<boolean>;
  /**
   * The Docker CLI context to use.
   *
   * Mutually exclusive with `docker_host`.
   */
  readonly cli_context?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * The command to execute.
   *
   * Exactly one of `argv` or `command` must be specified.
   */
  readonly command?: Input<string>;
  /**
   * Compose file describing one or more services, networks and volumes.
   *
   * Mutually exclusive with `project_src` and `files`. One of `project_src` and `definition` must be provided.
   *
   * If provided, PyYAML must be available to this module, and `project_name` must be specified.
   *
   * Note that a temporary directory will be created and deleted afterwards when using this option.
   *
   * @since 3.9.0
   */
  readonly definition?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Whether to run the command synchronously (`detach=false`, default) or asynchronously (`detach=true`).
   *
   * If set to `true`, `stdin` cannot be provided, and the return values `stdout`, `stderr`, and `rc` are not returned.
   *
   * @default false
   */
  readonly detach?: Input<boolean>;
  /** Path to the Docker CLI. If not provided, will search for Docker CLI on the `PATH`. */
  readonly docker_cli?: Input<string>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * Mutually exclusive with `cli_context`. If neither `docker_host` nor `cli_context` are provided, the value
   * `unix:///var/run/docker.sock` is used.
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Dictionary of environment variables with their respective values to be passed to the command ran inside the
   * container.
   *
   * Values which might be parsed as numbers, booleans or other types by the YAML parser must be quoted (for example
   * `"true"`) in order to avoid data loss.
   *
   * Please note that if you are passing values in with Jinja2 templates, like `"{{ value }}"`, you need to add `|
   * string` to prevent Ansible to convert strings such as `"true"` back to booleans. The correct way is to use `"{{
   * value | string }}"`.
   */
  readonly env?: Input<Readonly<Record<string, unknown>>>;
  /**
   * By default environment files are loaded from a `.env` file located directly under the `project_src` directory.
   *
   * `env_files` can be used to specify the path of one or multiple custom environment files instead.
   *
   * The path is relative to the `project_src` directory.
   */
  readonly env_files?: Input<readonly string[]>;
  /**
   * List of Compose file names relative to `project_src` to be used instead of the main Compose file (`compose.yml`,
   * `compose.yaml`, `docker-compose.yml`, or `docker-compose.yaml`).
   *
   * Files are loaded and merged in the order given.
   *
   * Mutually exclusive with `definition`.
   *
   * @since 3.7.0
   */
  readonly files?: Input<readonly string[]>;
  /** The index of the container to run the command in if the service has multiple replicas. */
  readonly index?: Input<number>;
  /**
   * Whether to give extended privileges to the process.
   *
   * @default false
   */
  readonly privileged?: Input<boolean>;
  /**
   * List of profiles to enable when starting services.
   *
   * Equivalent to `docker compose --profile`.
   */
  readonly profiles?: Input<readonly string[]>;
  /**
   * Provide a project name. If not provided, the project name is taken from the basename of `project_src`.
   *
   * Required when `definition` is provided.
   */
  readonly project_name?: Input<string>;
  /**
   * Path to a directory containing a Compose file (`compose.yml`, `compose.yaml`, `docker-compose.yml`, or
   * `docker-compose.yaml`).
   *
   * If `files` is provided, will look for these files in this directory instead.
   *
   * Mutually exclusive with `definition`. One of `project_src` and `definition` must be provided.
   */
  readonly project_src?: Input<string>;
  /** The service to run the command in. */
  readonly service: Input<string>;
  /**
   * Set the stdin of the command directly to the specified value.
   *
   * Can only be used if `detach=false`.
   */
  readonly stdin?: Input<string>;
  /**
   * If set to `true`, appends a newline to `stdin`.
   *
   * @default true
   */
  readonly stdin_add_newline?: Input<boolean>;
  /**
   * Strip empty lines from the end of stdout/stderr in result.
   *
   * @default true
   */
  readonly strip_empty_ends?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * Whether to allocate a TTY.
   *
   * @default true
   */
  readonly tty?: Input<boolean>;
  /** If specified, the user to execute this command with. */
  readonly user?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_compose_v2_exec} returns. */
export interface DockerComposeV2ExecResult {
  /**
   * The exit code of the command.
   *
   * Returned: success and `detach=false`
   */
  readonly rc: number;
  /**
   * The standard error output of the container command.
   *
   * Returned: success and `detach=false`
   */
  readonly stderr: string;
  /**
   * The standard output of the container command.
   *
   * Returned: success and `detach=false`
   */
  readonly stdout: string;
}

/**
 * Run command in a container of a Compose service
 *
 * Uses Docker Compose to run a command in a service's container.
 *
 * This can be used to run one-off commands in an existing service's container, and encapsulates `docker compose exec`.
 *
 * @since 3.13.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_compose_v2_exec_module.html
 */
export const docker_compose_v2_exec: Module<DockerComposeV2ExecArguments, DockerComposeV2ExecResult> = defineModule("community.docker.docker_compose_v2_exec", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    argv: { type: "list", elements: "str" },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    chdir: {},
    check_files_existing: { type: "bool" },
    cli_context: {},
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    command: {},
    definition: { type: "dict" },
    detach: { type: "bool" },
    docker_cli: { type: "path" },
    docker_host: { aliases: ["docker_url"] },
    env: { type: "dict" },
    env_files: { type: "list", elements: "path" },
    files: { type: "list", elements: "path" },
    index: { type: "int" },
    privileged: { type: "bool" },
    profiles: { type: "list", elements: "str" },
    project_name: {},
    project_src: { type: "path" },
    service: { required: true },
    stdin: {},
    stdin_add_newline: { type: "bool" },
    strip_empty_ends: { type: "bool" },
    tls: { type: "bool" },
    tls_hostname: {},
    tty: { type: "bool" },
    user: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  mutually_exclusive: [["docker_host", "cli_context"], ["definition", "project_src"], ["definition", "files"]],
  required_together: [["client_cert", "client_key"]],
  required_one_of: [["definition", "project_src"]],
  required_by: { definition: ["project_name"] },
}));

/** Arguments of {@link docker_compose_v2_pull}. */
export interface DockerComposeV2PullArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * If set to `false`, the module will not check whether one of the files `compose.yaml`, `compose.yml`,
   * `docker-compose.yaml`, or `docker-compose.yml` exists in `project_src` if `files` is not provided.
   *
   * This can be useful if environment files with `COMPOSE_FILE` are used to configure a different filename. The module
   * currently does not check for `COMPOSE_FILE` in environment files or the current environment.
   *
   * @default true
   * @since 3.9.0
   */
  readonly check_files_existing?: Input<boolean>;
  /**
   * The Docker CLI context to use.
   *
   * Mutually exclusive with `docker_host`.
   */
  readonly cli_context?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Compose file describing one or more services, networks and volumes.
   *
   * Mutually exclusive with `project_src` and `files`. One of `project_src` and `definition` must be provided.
   *
   * If provided, PyYAML must be available to this module, and `project_name` must be specified.
   *
   * Note that a temporary directory will be created and deleted afterwards when using this option.
   *
   * @since 3.9.0
   */
  readonly definition?: Input<Readonly<Record<string, unknown>>>;
  /** Path to the Docker CLI. If not provided, will search for Docker CLI on the `PATH`. */
  readonly docker_cli?: Input<string>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * Mutually exclusive with `cli_context`. If neither `docker_host` nor `cli_context` are provided, the value
   * `unix:///var/run/docker.sock` is used.
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * By default environment files are loaded from a `.env` file located directly under the `project_src` directory.
   *
   * `env_files` can be used to specify the path of one or multiple custom environment files instead.
   *
   * The path is relative to the `project_src` directory.
   */
  readonly env_files?: Input<readonly string[]>;
  /**
   * List of Compose file names relative to `project_src` to be used instead of the main Compose file (`compose.yml`,
   * `compose.yaml`, `docker-compose.yml`, or `docker-compose.yaml`).
   *
   * Files are loaded and merged in the order given.
   *
   * Mutually exclusive with `definition`.
   *
   * @since 3.7.0
   */
  readonly files?: Input<readonly string[]>;
  /**
   * If set to `true`, will not pull images that can be built.
   *
   * @default false
   * @since 3.12.0
   */
  readonly ignore_buildable?: Input<boolean>;
  /**
   * If set to `true`, also pull services that are declared as dependencies.
   *
   * This only makes sense if `services` is used.
   *
   * @default false
   * @since 3.12.0
   */
  readonly include_deps?: Input<boolean>;
  /**
   * Whether to pull images before running. This is used when `docker compose up` is ran.
   *
   * `always` ensures that the images are always pulled, even when already present on the Docker daemon.
   *
   * `missing` only pulls them when they are not present on the Docker daemon. This is only supported since Docker
   * Compose 2.22.0.
   *
   * @default "always"
   */
  readonly policy?: Input<"always" | "missing">;
  /**
   * List of profiles to enable when starting services.
   *
   * Equivalent to `docker compose --profile`.
   */
  readonly profiles?: Input<readonly string[]>;
  /**
   * Provide a project name. If not provided, the project name is taken from the basename of `project_src`.
   *
   * Required when `definition` is provided.
   */
  readonly project_name?: Input<string>;
  /**
   * Path to a directory containing a Compose file (`compose.yml`, `compose.yaml`, `docker-compose.yml`, or
   * `docker-compose.yaml`).
   *
   * If `files` is provided, will look for these files in this directory instead.
   *
   * Mutually exclusive with `definition`. One of `project_src` and `definition` must be provided.
   */
  readonly project_src?: Input<string>;
  /**
   * Specifies a subset of services to be targeted.
   *
   * @since 3.12.0
   */
  readonly services?: Input<readonly string[]>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_compose_v2_pull} returns. */
export interface DockerComposeV2PullResult {
  /**
   * A list of actions that have been applied.
   *
   * Returned: success
   */
  readonly actions: readonly {
    /** The ID of the resource that was changed. */
    readonly id: string;
    /** The status change that happened. */
    readonly status: string;
    /** What kind of resource was changed. */
    readonly what: string;
  }[];
}

/**
 * Pull a Docker compose project
 *
 * Uses Docker Compose to pull images for a project.
 *
 * @since 3.6.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_compose_v2_pull_module.html
 */
export const docker_compose_v2_pull: Module<DockerComposeV2PullArguments, DockerComposeV2PullResult> = defineModule("community.docker.docker_compose_v2_pull", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    check_files_existing: { type: "bool" },
    cli_context: {},
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    definition: { type: "dict" },
    docker_cli: { type: "path" },
    docker_host: { aliases: ["docker_url"] },
    env_files: { type: "list", elements: "path" },
    files: { type: "list", elements: "path" },
    ignore_buildable: { type: "bool" },
    include_deps: { type: "bool" },
    policy: { choices: ["always", "missing"] },
    profiles: { type: "list", elements: "str" },
    project_name: {},
    project_src: { type: "path" },
    services: { type: "list", elements: "str" },
    tls: { type: "bool" },
    tls_hostname: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  mutually_exclusive: [["docker_host", "cli_context"], ["definition", "project_src"], ["definition", "files"]],
  required_together: [["client_cert", "client_key"]],
  required_one_of: [["definition", "project_src"]],
  required_by: { definition: ["project_name"] },
}));

/** Arguments of {@link docker_compose_v2_run}. */
export interface DockerComposeV2RunArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * The command to execute.
   *
   * Since this is a list of arguments, no quoting is needed.
   *
   * `argv` or `command` are mutually exclusive.
   */
  readonly argv?: Input<readonly string[]>;
  /**
   * Build image before starting container.
   *
   * Note that building can insert information into `stdout` or `stderr`.
   *
   * @default false
   */
  readonly build?: Input<boolean>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /** Linux capabilities to add to the container. */
  readonly cap_add?: Input<readonly string[]>;
  /** Linux capabilities to drop from the container. */
  readonly cap_drop?: Input<readonly string[]>;
  /** The directory to run the command in. */
  readonly chdir?: Input<string>;
  /**
   * If set to `false`, the module will not check whether one of the files `compose.yaml`, `compose.yml`,
   * `docker-compose.yaml`, or `docker-compose.yml` exists in `project_src` if `files` is not provided.
   *
   * This can be useful if environment files with `COMPOSE_FILE` are used to configure a different filename. The module
   * currently does not check for `COMPOSE_FILE` in environment files or the current environment.
   *
   * @default true
   * @since 3.9.0
   */
  readonly check_files_existing?: Input<boolean>;
  /**
   * Automatically remove th econtainer when it exits.
   *
   * Corresponds to the `--rm` option of `docker compose run`.
   *
   * @default false
   */
  readonly cleanup?: Input<boolean>;
  /**
   * The Docker CLI context to use.
   *
   * Mutually exclusive with `docker_host`.
   */
  readonly cli_context?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * The command to execute.
   *
   * `argv` or `command` are mutually exclusive.
   */
  readonly command?: Input<string>;
  /**
   * Compose file describing one or more services, networks and volumes.
   *
   * Mutually exclusive with `project_src` and `files`. One of `project_src` and `definition` must be provided.
   *
   * If provided, PyYAML must be available to this module, and `project_name` must be specified.
   *
   * Note that a temporary directory will be created and deleted afterwards when using this option.
   *
   * @since 3.9.0
   */
  readonly definition?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Whether to run the command synchronously (`detach=false`, default) or asynchronously (`detach=true`).
   *
   * If set to `true`, `stdin` cannot be provided, and the return values `stdout`, `stderr`, and `rc` are not returned.
   * Instead, the return value `container_id` is provided.
   *
   * @default false
   */
  readonly detach?: Input<boolean>;
  /** Path to the Docker CLI. If not provided, will search for Docker CLI on the `PATH`. */
  readonly docker_cli?: Input<string>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * Mutually exclusive with `cli_context`. If neither `docker_host` nor `cli_context` are provided, the value
   * `unix:///var/run/docker.sock` is used.
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /** Override the entrypoint of the container image. */
  readonly entrypoint?: Input<string>;
  /**
   * Dictionary of environment variables with their respective values to be passed to the command ran inside the
   * container.
   *
   * Values which might be parsed as numbers, booleans or other types by the YAML parser must be quoted (for example
   * `"true"`) in order to avoid data loss.
   *
   * Please note that if you are passing values in with Jinja2 templates, like `"{{ value }}"`, you need to add `|
   * string` to prevent Ansible to convert strings such as `"true"` back to booleans. The correct way is to use `"{{
   * value | string }}"`.
   */
  readonly env?: Input<Readonly<Record<string, unknown>>>;
  /**
   * By default environment files are loaded from a `.env` file located directly under the `project_src` directory.
   *
   * `env_files` can be used to specify the path of one or multiple custom environment files instead.
   *
   * The path is relative to the `project_src` directory.
   */
  readonly env_files?: Input<readonly string[]>;
  /**
   * List of Compose file names relative to `project_src` to be used instead of the main Compose file (`compose.yml`,
   * `compose.yaml`, `docker-compose.yml`, or `docker-compose.yaml`).
   *
   * Files are loaded and merged in the order given.
   *
   * Mutually exclusive with `definition`.
   *
   * @since 3.7.0
   */
  readonly files?: Input<readonly string[]>;
  /**
   * Whether to keep STDIN open even if not attached.
   *
   * @default true
   */
  readonly interactive?: Input<boolean>;
  /** Add or override labels to the container. */
  readonly labels?: Input<readonly string[]>;
  /** Assign a name to the container. */
  readonly name?: Input<string>;
  /**
   * Do not start linked services.
   *
   * @default false
   */
  readonly no_deps?: Input<boolean>;
  /**
   * List of profiles to enable when starting services.
   *
   * Equivalent to `docker compose --profile`.
   */
  readonly profiles?: Input<readonly string[]>;
  /**
   * Provide a project name. If not provided, the project name is taken from the basename of `project_src`.
   *
   * Required when `definition` is provided.
   */
  readonly project_name?: Input<string>;
  /**
   * Path to a directory containing a Compose file (`compose.yml`, `compose.yaml`, `docker-compose.yml`, or
   * `docker-compose.yaml`).
   *
   * If `files` is provided, will look for these files in this directory instead.
   *
   * Mutually exclusive with `definition`. One of `project_src` and `definition` must be provided.
   */
  readonly project_src?: Input<string>;
  /** Publish a container's port(s) to the host. */
  readonly publish?: Input<readonly string[]>;
  /**
   * Pull without printing progress information.
   *
   * Note that pulling can insert information into `stdout` or `stderr`.
   *
   * @default false
   */
  readonly quiet_pull?: Input<boolean>;
  /**
   * Remove containers for services not defined in the Compose file.
   *
   * @default false
   */
  readonly remove_orphans?: Input<boolean>;
  /** The service to run the command in. */
  readonly service: Input<string>;
  /**
   * Run command with all service's ports enabled and mapped to the host.
   *
   * @default false
   */
  readonly service_ports?: Input<boolean>;
  /**
   * Set the stdin of the command directly to the specified value.
   *
   * Can only be used if `detach=false`.
   */
  readonly stdin?: Input<string>;
  /**
   * If set to `true`, appends a newline to `stdin`.
   *
   * @default true
   */
  readonly stdin_add_newline?: Input<boolean>;
  /**
   * Strip empty lines from the end of stdout/stderr in result.
   *
   * @default true
   */
  readonly strip_empty_ends?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * Whether to allocate a TTY.
   *
   * @default true
   */
  readonly tty?: Input<boolean>;
  /**
   * Use the service's network `useAliases` in the network(s) the container connects to.
   *
   * @default false
   */
  readonly use_aliases?: Input<boolean>;
  /** If specified, the user to execute this command with. */
  readonly user?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
  /** Bind mount one or more volumes. */
  readonly volumes?: Input<readonly string[]>;
}

/** What {@link docker_compose_v2_run} returns. */
export interface DockerComposeV2RunResult {
  /**
   * The ID of the created container.
   *
   * Returned: success and `detach=true`
   */
  readonly container_id: string;
  /**
   * The exit code of the command.
   *
   * Returned: success and `detach=false`
   */
  readonly rc: number;
  /**
   * The standard error output of the container command.
   *
   * Returned: success and `detach=false`
   */
  readonly stderr: string;
  /**
   * The standard output of the container command.
   *
   * Returned: success and `detach=false`
   */
  readonly stdout: string;
}

/**
 * Run command in a new container of a Compose service
 *
 * Uses Docker Compose to run a command in a new container for a service.
 *
 * This encapsulates `docker compose run`.
 *
 * @since 3.13.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_compose_v2_run_module.html
 */
export const docker_compose_v2_run: Module<DockerComposeV2RunArguments, DockerComposeV2RunResult> = defineModule("community.docker.docker_compose_v2_run", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    argv: { type: "list", elements: "str" },
    build: { type: "bool" },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    cap_add: { type: "list", elements: "str" },
    cap_drop: { type: "list", elements: "str" },
    chdir: {},
    check_files_existing: { type: "bool" },
    cleanup: { type: "bool" },
    cli_context: {},
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    command: {},
    definition: { type: "dict" },
    detach: { type: "bool" },
    docker_cli: { type: "path" },
    docker_host: { aliases: ["docker_url"] },
    entrypoint: {},
    env: { type: "dict" },
    env_files: { type: "list", elements: "path" },
    files: { type: "list", elements: "path" },
    interactive: { type: "bool" },
    labels: { type: "list", elements: "str" },
    name: {},
    no_deps: { type: "bool" },
    profiles: { type: "list", elements: "str" },
    project_name: {},
    project_src: { type: "path" },
    publish: { type: "list", elements: "str" },
    quiet_pull: { type: "bool" },
    remove_orphans: { type: "bool" },
    service: { required: true },
    service_ports: { type: "bool" },
    stdin: {},
    stdin_add_newline: { type: "bool" },
    strip_empty_ends: { type: "bool" },
    tls: { type: "bool" },
    tls_hostname: {},
    tty: { type: "bool" },
    use_aliases: { type: "bool" },
    user: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
    volumes: { type: "list", elements: "str" },
  },
  mutually_exclusive: [["docker_host", "cli_context"], ["definition", "project_src"], ["definition", "files"]],
  required_together: [["client_cert", "client_key"]],
  required_one_of: [["definition", "project_src"]],
  required_by: { definition: ["project_name"] },
}));

/** Arguments of {@link docker_config}. */
export interface DockerConfigArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by Docker SDK for Python and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * The value of the config.
   *
   * Mutually exclusive with `data_src`. One of `data` and `data_src` is required if `state=present`.
   */
  readonly data?: Input<string>;
  /**
   * If set to `true`, the data is assumed to be Base64 encoded and will be decoded before being used.
   *
   * To use binary `data`, it is better to keep it Base64 encoded and let it be decoded by this option.
   *
   * @default false
   */
  readonly data_is_b64?: Input<boolean>;
  /**
   * The file on the target from which to read the config.
   *
   * Mutually exclusive with `data`. One of `data` and `data_src` is required if `state=present`.
   *
   * @since 1.10.0
   */
  readonly data_src?: Input<string>;
  /**
   * Debug mode.
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Use with `state=present` to always remove and recreate an existing config.
   *
   * If `true`, an existing config will be replaced, even if it has not been changed.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * A map of key:value meta data, where both the `key` and `value` are expected to be a string.
   *
   * If new meta data is provided, or existing meta data is modified, the config will be updated by removing it and
   * creating it again.
   */
  readonly labels?: Input<Readonly<Record<string, unknown>>>;
  /** The name of the config. */
  readonly name: Input<string>;
  /**
   * If set to `true`, configs are created with an increasing version number appended to their name.
   *
   * Adds a label containing the version number to the managed configs with the name `ansible_version`.
   *
   * @default false
   * @since 2.2.0
   */
  readonly rolling_versions?: Input<boolean>;
  /**
   * Set to `present`, if the config should exist, and `absent`, if it should not.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Set to `golang` to use a Go template in `data` or a Go template file in `data_src`.
   *
   * @since 2.5.0
   */
  readonly template_driver?: Input<"golang">;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   *
   * **Note:** this option is no longer supported for Docker SDK for Python 7.0.0+. Specifying it with Docker SDK for
   * Python 7.0.0 or newer will lead to an error.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * Requires Docker SDK for Python 4.4.0 or newer.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
  /**
   * When using `rolling_versions`, the number of old versions of the config to keep.
   *
   * Extraneous old configs are deleted after the new one is created.
   *
   * Set to `-1` to keep everything or `0` or `1` to keep only the current one.
   *
   * @default 5
   * @since 2.2.0
   */
  readonly versions_to_keep?: Input<number>;
}

/** What {@link docker_config} returns. */
export interface DockerConfigResult {
  /**
   * The ID assigned by Docker to the config object.
   *
   * Returned: success and `state=present`
   */
  readonly config_id: string;
  /**
   * The name of the created config object.
   *
   * Returned: success and `state=present`
   *
   * @since 2.2.0
   */
  readonly config_name: string;
}

/**
 * Manage docker configs
 *
 * Create and remove Docker configs in a Swarm environment. Similar to `docker config create` and `docker config rm`.
 *
 * Adds to the metadata of new configs `ansible_key`, an encrypted hash representation of the data, which is then used
 * in future runs to test if a config has changed. If `ansible_key` is not present, then a config will not be updated
 * unless the `force` option is set.
 *
 * Updates to configs are performed by removing the config and creating it again.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_config_module.html
 */
export const docker_config: Module<DockerConfigArguments, DockerConfigResult> = defineModule("community.docker.docker_config", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    data: {},
    data_is_b64: { type: "bool" },
    data_src: { type: "path" },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    force: { type: "bool" },
    labels: { type: "dict" },
    name: { required: true },
    rolling_versions: { type: "bool" },
    state: { choices: ["absent", "present"] },
    template_driver: { choices: ["golang"] },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
    versions_to_keep: { type: "int" },
  },
  mutually_exclusive: [["data", "data_src"]],
  required_together: [["client_cert", "client_key"]],
  required_if: [["state", "present", ["data", "data_src"], true], ["state", null, ["data", "data_src"], true]],
}));

/** Arguments of {@link docker_container}. */
export interface DockerContainerArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Enable auto-removal of the container on daemon side when the container's process exits.
   *
   * If `container_default_behavior=compatibility`, this option has a default of `false`.
   */
  readonly auto_remove?: Input<boolean>;
  /** Block IO (relative weight), between 10 and 1000. */
  readonly blkio_weight?: Input<number>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /** List of capabilities to drop from the container. */
  readonly cap_drop?: Input<readonly string[]>;
  /**
   * List of capabilities to add to the container.
   *
   * This is equivalent to `docker run --cap-add`, or the docker-compose option `cap_add`.
   */
  readonly capabilities?: Input<readonly string[]>;
  /**
   * Specify the parent cgroup for the container.
   *
   * @since 1.1.0
   */
  readonly cgroup_parent?: Input<string>;
  /**
   * Specify the cgroup namespace mode for the container.
   *
   * The Docker CLI calls this simply `cgroupns`.
   *
   * @since 3.0.0
   */
  readonly cgroupns_mode?: Input<"host" | "private">;
  /**
   * Use with `detach=false` to remove the container after successful execution.
   *
   * @default false
   */
  readonly cleanup?: Input<boolean>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Command to execute when the container starts. A command may be either a string or a list.
   *
   * Prior to version 2.4, strings were split on commas.
   *
   * See `command_handling` for differences in how strings and lists are handled.
   */
  readonly command?: Input<unknown>;
  /**
   * The default behavior for `command` (when provided as a list) and `entrypoint` is to convert them to strings without
   * considering shell quoting rules. (For comparing idempotency, the resulting string is split considering shell
   * quoting rules).
   *
   * Also, setting `command` to an empty list of string, and setting `entrypoint` to an empty list will be handled as if
   * these options are not specified. This is different from idempotency handling for other container-config related
   * options.
   *
   * When this is set to `compatibility`, which was the default until community.docker 3.0.0, the current behavior will
   * be kept.
   *
   * When this is set to `correct`, these options are kept as lists, and an empty value or empty list will be handled
   * correctly for idempotency checks. This has been the default since community.docker 3.0.0.
   *
   * @default "correct"
   * @since 1.9.0
   */
  readonly command_handling?: Input<"compatibility" | "correct">;
  /**
   * Allows to specify how properties of existing containers are compared with module options to decide whether the
   * container should be recreated / updated or not.
   *
   * Only options which correspond to the state of a container as handled by the Docker daemon can be specified, as well
   * as `networks`.
   *
   * Must be a dictionary specifying for an option one of the keys `strict`, `ignore` and `allow_more_present`.
   *
   * If `strict` is specified, values are tested for equality, and changes always result in updating or restarting. If
   * `ignore` is specified, changes are ignored.
   *
   * `allow_more_present` is allowed only for lists, sets and dicts. If it is specified for lists or sets, the container
   * will only be updated or restarted if the module option contains a value which is not present in the container's
   * options. If the option is specified for a dict, the container will only be updated or restarted if the module
   * option contains a key which is not present in the container's option, or if the value of a key present differs.
   *
   * The wildcard option `*` can be used to set one of the default values `strict` or `ignore` to *all* comparisons
   * which are not explicitly set to other values.
   *
   * See the examples for details.
   */
  readonly comparisons?: Input<Readonly<Record<string, unknown>>>;
  /**
   * In older versions of this module, various module options used to have default values. This caused problems with
   * containers which use different values for these options.
   *
   * The default value is now `no_defaults`. To restore the old behavior, set it to `compatibility`, which will ensure
   * that the default values are used when the values are not explicitly specified by the user.
   *
   * This affects the `auto_remove`, `detach`, `init`, `interactive`, `memory`, `paused`, `privileged`, `read_only`, and
   * `tty` options.
   *
   * @default "no_defaults"
   */
  readonly container_default_behavior?: Input<"compatibility" | "no_defaults">;
  /**
   * Limit CPU CFS (Completely Fair Scheduler) period.
   *
   * See `cpus` for an easier to use alternative.
   */
  readonly cpu_period?: Input<number>;
  /**
   * Limit CPU CFS (Completely Fair Scheduler) quota.
   *
   * See `cpus` for an easier to use alternative.
   */
  readonly cpu_quota?: Input<number>;
  /** CPU shares (relative weight). */
  readonly cpu_shares?: Input<number>;
  /**
   * Specify how much of the available CPU resources a container can use.
   *
   * A value of `1.5` means that at most one and a half CPU (core) will be used.
   */
  readonly cpus?: Input<number>;
  /**
   * CPUs in which to allow execution.
   *
   * For example `1,3` or `1-3`.
   */
  readonly cpuset_cpus?: Input<string>;
  /** Memory nodes (MEMs) in which to allow execution `0-3` or `0,1`. */
  readonly cpuset_mems?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * Define the default host IP to use.
   *
   * Must be an empty string, an IPv4 address, or an IPv6 address.
   *
   * With Docker 20.10.2 or newer, this should be set to an empty string (`""`) to avoid the port bindings without an
   * explicit IP address to only bind to IPv4. See https://github.com/ansible-collections/community.docker/issues/70 for
   * details.
   *
   * By default, the module will try to auto-detect this value from the `bridge` network's
   * `com.docker.network.bridge.host_binding_ipv4` option. If it cannot auto-detect it, it will fall back to `0.0.0.0`.
   *
   * @since 1.2.0
   */
  readonly default_host_ip?: Input<string>;
  /**
   * Enable detached mode to leave the container running in background.
   *
   * If disabled, the task will reflect the status of the container run (failed if the command failed).
   *
   * If `container_default_behavior=compatibility`, this option has a default of `true`.
   */
  readonly detach?: Input<boolean>;
  /**
   * List of cgroup rules to apply to the container.
   *
   * @since 3.11.0
   */
  readonly device_cgroup_rules?: Input<readonly string[]>;
  /** List of device path and read rate (bytes per second) from device. */
  readonly device_read_bps?: Input<readonly {
    /** Device path in the container. */
    readonly path: string;
    /**
     * Device read limit in format `<number>[<unit>]`.
     *
     * Number is a positive integer. Unit can be one of `B` (byte), `K` (kibibyte, 1024B), `M` (mebibyte), `G`
     * (gibibyte), `T` (tebibyte), or `P` (pebibyte).
     *
     * Omitting the unit defaults to bytes.
     */
    readonly rate: string;
  }[]>;
  /** List of device and read rate (IO per second) from device. */
  readonly device_read_iops?: Input<readonly {
    /** Device path in the container. */
    readonly path: string;
    /**
     * Device read limit.
     *
     * Must be a positive integer.
     */
    readonly rate: number;
  }[]>;
  /**
   * Allows to request additional resources, such as GPUs.
   *
   * @since 0.1.0
   */
  readonly device_requests?: Input<readonly {
    /**
     * List of lists of strings to request capabilities.
     *
     * The top-level list entries are combined by OR, and for every list entry, the entries in the list it contains are
     * combined by AND.
     *
     * The driver tries to satisfy one of the sub-lists.
     *
     * Available capabilities for the `nvidia` driver can be found at
     * https://github.com/NVIDIA/nvidia-container-runtime.
     */
    readonly capabilities?: readonly (readonly unknown[])[];
    /**
     * Number or devices to request.
     *
     * Set to `-1` to request all available devices.
     */
    readonly count?: number;
    /** List of device IDs. */
    readonly device_ids?: readonly string[];
    /** Which driver to use for this device. */
    readonly driver?: string;
    /** Driver-specific options. */
    readonly options?: Readonly<Record<string, unknown>>;
  }[]>;
  /** List of device and write rate (bytes per second) to device. */
  readonly device_write_bps?: Input<readonly {
    /** Device path in the container. */
    readonly path: string;
    /**
     * Device read limit in format `<number>[<unit>]`.
     *
     * Number is a positive integer. Unit can be one of `B` (byte), `K` (kibibyte, 1024B), `M` (mebibyte), `G`
     * (gibibyte), `T` (tebibyte), or `P` (pebibyte).
     *
     * Omitting the unit defaults to bytes.
     */
    readonly rate: string;
  }[]>;
  /** List of device and write rate (IO per second) to device. */
  readonly device_write_iops?: Input<readonly {
    /** Device path in the container. */
    readonly path: string;
    /**
     * Device read limit.
     *
     * Must be a positive integer.
     */
    readonly rate: number;
  }[]>;
  /**
   * List of host device bindings to add to the container.
   *
   * Each binding is a mapping expressed in the format `<path_on_host>:<path_in_container>:<cgroup_permissions>`.
   */
  readonly devices?: Input<readonly string[]>;
  /** List of DNS options. */
  readonly dns_opts?: Input<readonly string[]>;
  /** List of custom DNS search domains. */
  readonly dns_search_domains?: Input<readonly string[]>;
  /** List of custom DNS servers. */
  readonly dns_servers?: Input<readonly string[]>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /** Container domainname. */
  readonly domainname?: Input<string>;
  /**
   * Command that overwrites the default `ENTRYPOINT` of the image.
   *
   * See `command_handling` for differences in how strings and lists are handled.
   */
  readonly entrypoint?: Input<readonly string[]>;
  /**
   * Dictionary of key,value pairs.
   *
   * Values which might be parsed as numbers, booleans or other types by the YAML parser must be quoted (for example
   * `"true"`) in order to avoid data loss.
   *
   * Please note that if you are passing values in with Jinja2 templates, like `"{{ value }}"`, you need to add `|
   * string` to prevent Ansible to convert strings such as `"true"` back to booleans. The correct way is to use `"{{
   * value | string }}"`.
   */
  readonly env?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Path to a file, present on the target, containing environment variables `FOO=BAR`.
   *
   * If variable also present in `env`, then the `env` value will override.
   */
  readonly env_file?: Input<string>;
  /**
   * Dict of host-to-IP mappings, where each host name is a key in the dictionary. Each host name will be added to the
   * container's `/etc/hosts` file.
   *
   * Instead of an IP address, the special value `host-gateway` can also be used, which resolves to the host's gateway
   * IP and allows containers to connect to services running on the host.
   */
  readonly etc_hosts?: Input<Readonly<Record<string, unknown>>>;
  /**
   * List of additional container ports which informs Docker that the container listens on the specified network ports
   * at runtime.
   *
   * If the port is already exposed using `EXPOSE` in a Dockerfile, it does not need to be exposed again.
   */
  readonly exposed_ports?: Input<readonly string[]>;
  /** Alias of `exposed_ports`. */
  readonly exposed?: Input<readonly string[]>;
  /** Alias of `exposed_ports`. */
  readonly expose?: Input<readonly string[]>;
  /**
   * Use the kill command when stopping a running container.
   *
   * @default false
   */
  readonly force_kill?: Input<boolean>;
  /** Alias of `force_kill`. */
  readonly forcekill?: Input<boolean>;
  /** List of additional group names and/or IDs that the container process will run as. */
  readonly groups?: Input<readonly string[]>;
  /**
   * Configure a check that is run to determine whether or not containers for this service are "healthy".
   *
   * See the docs for the [HEALTHCHECK Dockerfile
   * instruction](https://docs.docker.com/engine/reference/builder/#healthcheck) for details on how healthchecks work.
   *
   * `healthcheck.interval`, `healthcheck.timeout`, `healthcheck.start_period`, and `healthcheck.start_interval` are
   * specified as durations. They accept duration as a string in a format that look like: `5h34m56s`, `1m30s`, and so
   * on. The supported units are `us`, `ms`, `s`, `m` and `h`.
   *
   * See also `state=healthy`.
   */
  readonly healthcheck?: Input<{
    /**
     * Time between running the check.
     *
     * The default used by the Docker daemon is `30s`.
     */
    readonly interval?: string;
    /**
     * Consecutive number of failures needed to report unhealthy.
     *
     * The default used by the Docker daemon is `3`.
     */
    readonly retries?: number;
    /**
     * Time between health checks during the start period. This option requires Docker Engine version 25.0 or later.
     *
     * The default used by the Docker daemon is `5s`.
     *
     * @since 3.10.0
     */
    readonly start_interval?: string;
    /**
     * Start period for the container to initialize before starting health-retries countdown.
     *
     * The default used by the Docker daemon is `0s`.
     */
    readonly start_period?: string;
    /**
     * Command to run to check health.
     *
     * Must be either a string or a list. If it is a list, the first item must be one of `NONE`, `CMD` or `CMD-SHELL`.
     */
    readonly test?: unknown;
    /**
     * If set to `true`, omitting `healthcheck.test` while providing `healthcheck` does not disable healthchecks, but
     * simply overwrites the image's values by the ones specified in `healthcheck`. This is the behavior used by the
     * Docker CLI.
     *
     * If set to `false`, omitting `healthcheck.test` will disable the container's health check. This is the classical
     * behavior of the module and currently the default behavior.
     *
     * @default false
     * @since 3.10.0
     */
    readonly test_cli_compatible?: boolean;
    /**
     * Maximum time to allow one check to run.
     *
     * The default used by the Docker daemon is `30s`.
     */
    readonly timeout?: string;
  }>;
  /**
   * When waiting for the container to become healthy if `state=healthy`, this option controls how long the module waits
   * until the container state becomes healthy.
   *
   * The timeout is specified in seconds. The default, `300`, is 5 minutes.
   *
   * Set this to 0 or a negative value to wait indefinitely. Note that depending on the container this can result in the
   * module not terminating.
   *
   * @default 300
   * @since 3.11.0
   */
  readonly healthy_wait_timeout?: Input<number>;
  /** The container's hostname. */
  readonly hostname?: Input<string>;
  /**
   * Repository path and tag used to create the container. If an image is not found or pull is true, the image will be
   * pulled from the registry. If no tag is included, `latest` will be used.
   *
   * Can also be an image ID. If this is the case, the image is assumed to be available locally. The `pull` option is
   * ignored for this case.
   */
  readonly image?: Input<string>;
  /**
   * Determines which image to use for idempotency checks that depend on image parameters.
   *
   * The default, `desired-image`, will use the image that is provided to the module with the `image` parameter.
   *
   * `current-image` will use the image that the container is currently using, if the container exists. It falls back to
   * the image that is provided in case the container does not yet exist.
   *
   * This affects the `env`, `env_file`, `exposed_ports`, `labels`, and `volumes` options.
   *
   * @default "desired-image"
   * @since 3.0.0
   */
  readonly image_comparison?: Input<"desired-image" | "current-image">;
  /**
   * How to handle labels inherited from the image that are not set explicitly.
   *
   * When `ignore`, labels that are present in the image but not specified in `labels` will be ignored. This is useful
   * to avoid having to specify the image labels in `labels` while keeping labels `comparisons` `strict`.
   *
   * When `fail`, if there are labels present in the image which are not set from `labels`, the module will fail. This
   * prevents introducing unexpected labels from the base image.
   *
   * **Warning:** This option is ignored unless `labels: strict` or `*: strict` is specified in the `comparisons`
   * option.
   *
   * @default "ignore"
   * @since 2.6.0
   */
  readonly image_label_mismatch?: Input<"ignore" | "fail">;
  /**
   * Determines what the module does if the image matches, but the image name in the container's configuration does not
   * match the image name provided to the module.
   *
   * This is ignored if `image: ignore` is set in `comparisons`.
   *
   * If set to `recreate` (default) the container will be recreated.
   *
   * If set to `ignore` the container will not be recreated because of this. It might still get recreated for other
   * reasons. This has been the default behavior of the module for a long time, but might not be what users expect.
   *
   * The default changed from `ignore` to `recreate` in community.docker 4.0.0.
   *
   * @default "recreate"
   * @since 3.2.0
   */
  readonly image_name_mismatch?: Input<"recreate" | "ignore">;
  /**
   * Run an init inside the container that forwards signals and reaps processes.
   *
   * If `container_default_behavior=compatibility`, this option has a default of `false`.
   */
  readonly init?: Input<boolean>;
  /**
   * Keep stdin open after a container is launched, even if not attached.
   *
   * If `container_default_behavior=compatibility`, this option has a default of `false`.
   */
  readonly interactive?: Input<boolean>;
  /**
   * Set the IPC mode for the container.
   *
   * Can be one of `container:<name|id>` to reuse another container's IPC namespace or `host` to use the host's IPC
   * namespace within the container.
   */
  readonly ipc_mode?: Input<string>;
  /**
   * Retain anonymous volumes associated with a removed container.
   *
   * @default true
   */
  readonly keep_volumes?: Input<boolean>;
  /**
   * Kernel memory limit in format `<number>[<unit>]`. Number is a positive integer. Unit can be `B` (byte), `K`
   * (kibibyte, 1024B), `M` (mebibyte), `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte). Minimum is `4M`.
   *
   * Omitting the unit defaults to bytes.
   */
  readonly kernel_memory?: Input<string>;
  /** Override default signal used to kill a running container. */
  readonly kill_signal?: Input<string>;
  /** Dictionary of key value pairs. */
  readonly labels?: Input<Readonly<Record<string, unknown>>>;
  /**
   * List of name aliases for linked containers in the format `container_name:alias`.
   *
   * Setting this will force container to be restarted.
   */
  readonly links?: Input<readonly string[]>;
  /**
   * Specify the logging driver. Docker uses `json-file` by default.
   *
   * See [the Docker logging configuration documentation](https://docs.docker.com/config/containers/logging/configure/)
   * for possible choices.
   */
  readonly log_driver?: Input<string>;
  /**
   * Dictionary of options specific to the chosen `log_driver`.
   *
   * See https://docs.docker.com/engine/admin/logging/overview/ for details.
   *
   * `log_driver` needs to be specified for `log_options` to take effect, even if using the default `json-file` driver.
   */
  readonly log_options?: Input<Readonly<Record<string, unknown>>>;
  /** Alias of `log_options`. */
  readonly log_opt?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Container MAC address (for example, `92:d0:c6:0a:29:33`).
   *
   * Note that the global container-wide MAC address is deprecated and no longer used since Docker API version 1.44.
   *
   * Use `networks[].mac_address` instead.
   */
  readonly mac_address?: Input<string>;
  /**
   * Memory limit in format `<number>[<unit>]`. Number is a positive integer. Unit can be `B` (byte), `K` (kibibyte,
   * 1024B), `M` (mebibyte), `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte).
   *
   * Omitting the unit defaults to bytes.
   *
   * If `container_default_behavior=compatibility`, this option has a default of `"0"`.
   */
  readonly memory?: Input<string>;
  /**
   * Memory soft limit in format `<number>[<unit>]`. Number is a positive integer. Unit can be `B` (byte), `K`
   * (kibibyte, 1024B), `M` (mebibyte), `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte).
   *
   * Omitting the unit defaults to bytes.
   */
  readonly memory_reservation?: Input<string>;
  /**
   * Total memory limit (memory + swap) in format `<number>[<unit>]`, or the special values `unlimited` or `-1` for
   * unlimited swap usage. Number is a positive integer. Unit can be `B` (byte), `K` (kibibyte, 1024B), `M` (mebibyte),
   * `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte).
   *
   * Omitting the unit defaults to bytes.
   */
  readonly memory_swap?: Input<string>;
  /**
   * Tune a container's memory swappiness behavior. Accepts an integer between 0 and 100.
   *
   * If not set, the value will be remain the same if container exists and will be inherited from the host machine if it
   * is (re-)created.
   */
  readonly memory_swappiness?: Input<number>;
  /** Specification for mounts to be added to the container. More powerful alternative to `volumes`. */
  readonly mounts?: Input<readonly {
    /** The consistency requirement for the mount. */
    readonly consistency?: "cached" | "consistent" | "default" | "delegated";
    /**
     * Create mount point on host if missing.
     *
     * Requires Docker API 1.42+.
     *
     * Only valid for `mounts[].type=bind`.
     *
     * @since 4.8.0
     */
    readonly create_mountpoint?: boolean;
    /** User-defined name and labels for the volume. Only valid for the `volume` type. */
    readonly labels?: Readonly<Record<string, unknown>>;
    /**
     * False if the volume should be populated with the data from the target. Only valid for the `volume` type.
     *
     * The default value is `false`.
     */
    readonly no_copy?: boolean;
    /**
     * Disable recursive bind mount.
     *
     * Requires Docker API 1.40+.
     *
     * Only valid for `mounts[].type=bind`.
     *
     * @since 4.8.0
     */
    readonly non_recursive?: boolean;
    /** Propagation mode. Only valid for the `bind` type. */
    readonly propagation?: "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave";
    /** Whether the mount should be read-only. */
    readonly read_only?: boolean;
    /**
     * Raise an error if the mount cannot be made recursively read-only.
     *
     * Requires Docker API 1.44+.
     *
     * Only valid for `mounts[].type=bind`.
     *
     * @since 4.8.0
     */
    readonly read_only_force_recursive?: boolean;
    /**
     * Make the mount non-recursively read-only, but still leave the mount recursive (unless NonRecursive is set to true
     * in conjunction).
     *
     * Requires Docker API 1.44+.
     *
     * Only valid for `mounts[].type=bind`.
     *
     * @since 4.8.0
     */
    readonly read_only_non_recursive?: boolean;
    /**
     * Mount source.
     *
     * For example, this can be a volume name or a host path.
     *
     * If not supplied when `mounts[].type=volume` an anonymous volume will be created.
     */
    readonly source?: string;
    /**
     * Source path inside the volume/image. Must be relative without any back traversals.
     *
     * Requires Docker API 1.45+.
     *
     * Only valid for `mounts[].type=volume` or `mounts[].type=image`.
     *
     * @since 4.8.0
     */
    readonly subpath?: string;
    /** Path inside the container. */
    readonly target: string;
    /** The permission mode for the tmpfs mount. */
    readonly tmpfs_mode?: string;
    /**
     * Options to be passed to the tmpfs mount.
     *
     * Every list element must be a dictionary with one key and a value. All keys must be strings, and values can be
     * either a string or `null`/`none` for a flag.
     *
     * Requires Docker API 1.46+.
     *
     * Only valid for `mounts[].type=tmpfs`.
     *
     * @since 4.8.0
     */
    readonly tmpfs_options?: readonly Readonly<Record<string, unknown>>[];
    /**
     * The size for the tmpfs mount in bytes in format <number>[<unit>].
     *
     * Number is a positive integer. Unit can be one of `B` (byte), `K` (kibibyte, 1024B), `M` (mebibyte), `G`
     * (gibibyte), `T` (tebibyte), or `P` (pebibyte).
     *
     * Omitting the unit defaults to bytes.
     */
    readonly tmpfs_size?: string;
    /**
     * The mount type.
     *
     * Note that `npipe` is only supported by Docker for Windows.
     *
     * `cluster` requires Docker API 1.42+ and has been added in community.docker 4.8.0.
     *
     * `image` requires Docker API 1.47+ and has been added in community.docker 4.8.0.
     *
     * @default "volume"
     */
    readonly type?: "bind" | "npipe" | "tmpfs" | "volume" | "cluster" | "image";
    /**
     * Specify the volume driver. Only valid for the `volume` type.
     *
     * See [here](https://docs.docker.com/storage/volumes/#use-a-volume-driver) for details.
     */
    readonly volume_driver?: string;
    /**
     * Dictionary of options specific to the chosen volume_driver. See
     * [here](https://docs.docker.com/storage/volumes/#use-a-volume-driver) for details.
     */
    readonly volume_options?: Readonly<Record<string, unknown>>;
  }[]>;
  /**
   * Assign a name to a new container or match an existing container.
   *
   * When identifying an existing container name may be a name or a long or short container ID.
   */
  readonly name: Input<string>;
  /**
   * Connect the container to a network. Choices are `bridge`, `host`, `none`, `container:<name|id>`, `<network_name>`
   * or `default`.
   *
   * Since community.docker 2.0.0, if `networks_cli_compatible=true` and `networks` contains at least one network, the
   * default value for `network_mode` is the name of the first network in the `networks` list. You can prevent this by
   * explicitly specifying a value for `network_mode`, like the default value `default` which will be used by Docker if
   * `network_mode` is not specified.
   */
  readonly network_mode?: Input<string>;
  /**
   * List of networks the container belongs to.
   *
   * For examples of the data structure and usage see EXAMPLES below.
   *
   * To remove a container from one or more networks, use `networks: strict` in the `comparisons` option.
   *
   * If `networks_cli_compatible=false`, this will not remove the default network if `networks` is specified. This is
   * different from the behavior of `docker run ...`. You need to explicitly use `networks: strict` in `comparisons` to
   * enforce the removal of the default network (and all other networks not explicitly mentioned in `networks`) in that
   * case.
   */
  readonly networks?: Input<readonly {
    /**
     * List of aliases for this container in this network. These names can be used in the network to reach this
     * container.
     */
    readonly aliases?: readonly string[];
    /** The container's IPv4 address in this network. */
    readonly ipv4_address?: string;
    /** The container's IPv6 address in this network. */
    readonly ipv6_address?: string;
    /** A list of containers to link to. */
    readonly links?: readonly string[];
    /**
     * Endpoint MAC address (for example, `92:d0:c6:0a:29:33`).
     *
     * This is only available for Docker API version 1.44 and later.
     *
     * Please note that when a container is attached to a network after creation, this is currently ignored by the
     * Docker Daemon at least in some cases. When passed on creation, this seems to work better.
     *
     * @since 3.6.0
     */
    readonly mac_address?: string;
    /** The network's name. */
    readonly name: string;
  }[]>;
  /**
   * If `networks_cli_compatible=true` (default), this module will behave as `docker run --network` and will **not** add
   * the default network if `networks` is specified. If `networks` is not specified, the default network will be
   * attached.
   *
   * When `networks_cli_compatible=false` and networks are provided to the module with the `networks` option, the module
   * behaves differently than `docker run --network`: `docker run --network other` will create a container with network
   * `other` attached, but the default network not attached. This module with `networks` set to `{name: other}` will
   * create a container with both `default` and `other` attached. If `networks: strict` or `*: strict` is set in
   * `comparisons`, the `default` network will be removed afterwards.
   *
   * @default true
   */
  readonly networks_cli_compatible?: Input<boolean>;
  /** Whether or not to disable OOM Killer for the container. */
  readonly oom_killer?: Input<boolean>;
  /** An integer value containing the score given to the container in order to tune OOM killer preferences. */
  readonly oom_score_adj?: Input<number>;
  /**
   * If set to true, output of the container command will be printed.
   *
   * Only effective when `log_driver` is set to `json-file`, `journald`, or `local`.
   *
   * @default false
   */
  readonly output_logs?: Input<boolean>;
  /**
   * Use with the started state to pause running processes inside the container.
   *
   * If `container_default_behavior=compatibility`, this option has a default of `false`.
   */
  readonly paused?: Input<boolean>;
  /** Set the PID namespace mode for the container. */
  readonly pid_mode?: Input<string>;
  /**
   * Set PIDs limit for the container. It accepts an integer value.
   *
   * Set `-1` for unlimited PIDs.
   */
  readonly pids_limit?: Input<number>;
  /**
   * Platform for the container in the format `os[/arch[/variant]]`.
   *
   * Note that since community.docker 3.5.0, the module uses both the image's metadata and the Docker daemon's
   * information to normalize platform strings similarly to how Docker itself is doing this. If you notice idempotency
   * problems, please verify whether this is still a problem with the latest release of community.docker, and if it is,
   * [create an issue in the community.docker GitHub
   * repository](https://github.com/ansible-collections/community.docker/issues/new?assignees=&labels=&projects=&template=bug_report.md).
   * For older community.docker versions, you can use the `comparisons` option with `platform: ignore` to prevent
   * accidental recreation of the container due to this.
   *
   * @since 3.0.0
   */
  readonly platform?: Input<string>;
  /**
   * Give extended privileges to the container.
   *
   * If `container_default_behavior=compatibility`, this option has a default of `false`.
   */
  readonly privileged?: Input<boolean>;
  /**
   * Publish all ports to the host.
   *
   * Any specified port bindings from `published_ports` will remain intact when `true`.
   *
   * @since 1.8.0
   */
  readonly publish_all_ports?: Input<boolean>;
  /**
   * List of ports to publish from the container to the host.
   *
   * Use docker CLI syntax: `8000`, `9000:8000`, or `0.0.0.0:9000:8000`, where 8000 is a container port, 9000 is a host
   * port, and 0.0.0.0 is a host interface.
   *
   * Port ranges can be used for source and destination ports. If two ranges with different lengths are specified, the
   * shorter range will be used. Since community.general 0.2.0, if the source port range has length 1, the port will not
   * be assigned to the first port of the destination range, but to a free port in that range. This is the same behavior
   * as for `docker` command line utility.
   *
   * Bind addresses must be either IPv4 or IPv6 addresses. Hostnames are **not** allowed. This is different from the
   * `docker` command line utility. Use the `community.general.dig` lookup to resolve hostnames.
   *
   * If `networks` parameter is provided, will inspect each network to see if there exists a bridge network with
   * optional parameter `com.docker.network.bridge.host_binding_ipv4`. If such a network is found, then published ports
   * where no host IP address is specified will be bound to the host IP pointed to by
   * `com.docker.network.bridge.host_binding_ipv4`. Note that the first bridge network with a
   * `com.docker.network.bridge.host_binding_ipv4` value encountered in the list of `networks` is the one that will be
   * used.
   *
   * The value `all` was allowed in earlier versions of this module. Support for it was removed in community.docker 3.0.0.
   * Use the `publish_all_ports` option instead.
   */
  readonly published_ports?: Input<readonly string[]>;
  /** Alias of `published_ports`. */
  readonly ports?: Input<readonly string[]>;
  /**
   * If set to `never`, will never try to pull an image. Will fail if the image is not available on the Docker daemon.
   *
   * If set to `missing` or `false`, only pull the image if it is not available on the Docker daemon. This is the
   * default behavior.
   *
   * If set to `always` or `true`, always try to pull the latest version of the image.
   *
   * **Note:** images are only pulled when specified by name. If the image is specified as a image ID (hash), it cannot
   * be pulled, and this option is ignored.
   *
   * **Note:** the values `never`, `missing`, and `always` are only available since community.docker 3.8.0. Earlier
   * versions only support `true` and `false`.
   *
   * @default "missing"
   */
  readonly pull?: Input<"never" | "missing" | "always" | true | false | readonly ("never" | "missing" | "always" | true | false)[]>;
  /**
   * Allows to adjust the behavior when `pull=always` or `pull=true` in check mode.
   *
   * Since the Docker daemon does not expose any functionality to test whether a pull will result in a changed image,
   * the module by default acts like `pull=always` only results in a change when the image is not present.
   *
   * If set to `image_not_present` (default), only report changes in check mode when the image is not present.
   *
   * If set to `always`, always report changes in check mode.
   *
   * @default "image_not_present"
   * @since 3.8.0
   */
  readonly pull_check_mode_behavior?: Input<"image_not_present" | "always">;
  /**
   * Mount the container's root file system as read-only.
   *
   * If `container_default_behavior=compatibility`, this option has a default of `false`.
   */
  readonly read_only?: Input<boolean>;
  /**
   * Use with present and started states to force the re-creation of an existing container.
   *
   * @default false
   */
  readonly recreate?: Input<boolean>;
  /**
   * When removing an existing container, the docker daemon API call exists after the container is scheduled for
   * removal. Removal usually is very fast, but it can happen that during high I/O load, removal can take longer. By
   * default, the module will wait until the container has been removed before trying to (re-)create it, however long
   * this takes.
   *
   * By setting this option, the module will wait at most this many seconds for the container to be removed. If the
   * container is still in the removal phase after this many seconds, the module will fail.
   */
  readonly removal_wait_timeout?: Input<number>;
  /**
   * Use with started state to force a matching container to be stopped and restarted.
   *
   * @default false
   */
  readonly restart?: Input<boolean>;
  /**
   * Container restart policy.
   *
   * Place quotes around `no` option.
   */
  readonly restart_policy?: Input<"no" | "on-failure" | "always" | "unless-stopped">;
  /** Use with restart policy to control maximum number of restart attempts. */
  readonly restart_retries?: Input<number>;
  /** Runtime to use for the container. */
  readonly runtime?: Input<string>;
  /** List of security options in the form of `"label:user:User"`. */
  readonly security_opts?: Input<readonly string[]>;
  /**
   * Size of `/dev/shm` in format `<number>[<unit>]`. Number is positive integer. Unit can be `B` (byte), `K` (kibibyte,
   * 1024B), `M` (mebibyte), `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte).
   *
   * Omitting the unit defaults to bytes. If you omit the size entirely, Docker daemon uses `64M`.
   */
  readonly shm_size?: Input<string>;
  /**
   * `absent` - A container matching the specified name will be stopped and removed. Use `force_kill` to kill the
   * container rather than stopping it. Use `keep_volumes` to retain anonymous volumes associated with the removed
   * container.
   *
   * `present` - Asserts the existence of a container matching the name and any provided configuration parameters. If no
   * container matches the name, a container will be created. If a container matches the name but the provided
   * configuration does not match, the container will be updated, if it can be. If it cannot be updated, it will be
   * removed and re-created with the requested config.
   *
   * `started` - Asserts that the container is first `present`, and then if the container is not running moves it to a
   * running state. Use `restart` to force a matching container to be stopped and restarted.
   *
   * `healthy` - Asserts that the container is `present` and `started`, and is actually healthy as well. This means that
   * the conditions defined in `healthcheck` respectively in the image's `HEALTHCHECK` ([Docker reference for
   * HEALTHCHECK](https://docs.docker.com/reference/dockerfile/#healthcheck)) are satisfied. The time waited can be
   * controlled with `healthy_wait_timeout`. This state has been added in community.docker 3.11.0.
   *
   * `stopped` - Asserts that the container is first `present`, and then if the container is running moves it to a
   * stopped state.
   *
   * To control what will be taken into account when comparing configuration, see the `comparisons` option. To avoid
   * that the image version will be taken into account, you can also use the `image: ignore` in the `comparisons`
   * option.
   *
   * Use the `recreate` option to always force re-creation of a matching container, even if it is running.
   *
   * If the container should be killed instead of stopped in case it needs to be stopped for recreation, or because
   * `state` is `stopped`, please use the `force_kill` option. Use `keep_volumes` to retain anonymous volumes associated
   * with a removed container.
   *
   * Use `keep_volumes` to retain anonymous volumes associated with a removed container.
   *
   * @default "started"
   */
  readonly state?: Input<"absent" | "present" | "healthy" | "stopped" | "started">;
  /** Override default signal used to stop the container. */
  readonly stop_signal?: Input<string>;
  /**
   * Number of seconds to wait for the container to stop before sending `SIGKILL`. When the container is created by this
   * module, its `StopTimeout` configuration will be set to this value.
   *
   * When the container is stopped, will be used as a timeout for stopping the container. In case the container has a
   * custom `StopTimeout` configuration, the behavior depends on the version of the docker daemon. New versions of the
   * docker daemon will always use the container's configured `StopTimeout` value if it has been configured.
   */
  readonly stop_timeout?: Input<number>;
  /**
   * Storage driver options for this container as a key-value mapping.
   *
   * @since 1.3.0
   */
  readonly storage_opts?: Input<Readonly<Record<string, unknown>>>;
  /** Dictionary of key,value pairs. */
  readonly sysctls?: Input<Readonly<Record<string, unknown>>>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /** Mount a tmpfs directory. */
  readonly tmpfs?: Input<readonly string[]>;
  /**
   * Allocate a pseudo-TTY.
   *
   * If `container_default_behavior=compatibility`, this option has a default of `false`.
   */
  readonly tty?: Input<boolean>;
  /** List of ulimit options. A ulimit is specified as `nofile:262144:262144`. */
  readonly ulimits?: Input<readonly string[]>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Sets the username or UID used and optionally the groupname or GID for the specified command.
   *
   * Can be of the forms `user`, `user:group`, `uid`, `uid:gid`, `user:gid` or `uid:group`.
   */
  readonly user?: Input<string>;
  /**
   * Set the user namespace mode for the container. Currently, the only valid value are `host` and the empty string
   * (`""`).
   */
  readonly userns_mode?: Input<string>;
  /** Set the UTS namespace mode for the container. */
  readonly uts?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
  /** The container volume driver. */
  readonly volume_driver?: Input<string>;
  /**
   * List of volumes to mount within the container.
   *
   * Use docker CLI-style syntax: `/host:/container[:mode]`.
   *
   * Mount modes can be a comma-separated list of various modes such as `ro`, `rw`, `consistent`, `delegated`, `cached`,
   * `rprivate`, `private`, `rshared`, `shared`, `rslave`, `slave`, and `nocopy`. Note that the docker daemon might not
   * support all modes and combinations of such modes.
   *
   * SELinux hosts can additionally use `z` or `Z` to use a shared or private label for the volume.
   *
   * Note that Ansible 2.7 and earlier only supported one mode, which had to be one of `ro`, `rw`, `z`, and `Z`.
   */
  readonly volumes?: Input<readonly string[]>;
  /** List of container names or IDs to get volumes from. */
  readonly volumes_from?: Input<readonly string[]>;
  /** Path to the working directory. */
  readonly working_dir?: Input<string>;
}

/** What {@link docker_container} returns. */
export interface DockerContainerResult {
  /**
   * Facts representing the current state of the container. Matches the docker inspection output.
   *
   * Empty if `state=absent`.
   *
   * If `detach=false`, will include `Output` attribute containing any output from container run.
   *
   * Returned: success; or when `state=started` and `detach=false`, and when waiting for the container result did not
   * fail
   */
  readonly container: Readonly<Record<string, unknown>>;
  /**
   * In case a container is started without detaching, this contains the exit code of the process in the container.
   *
   * Before community.docker 1.1.0, this was only returned when non-zero.
   *
   * Returned: when `state=started` and `detach=false`, and when waiting for the container result did not fail
   */
  readonly status: number;
}

/**
 * manage Docker containers
 *
 * Manage the life cycle of Docker containers.
 *
 * Supports check mode. Run with `--check` and `--diff` to view config difference and list of actions to be taken.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_container_module.html
 */
export const docker_container: Module<DockerContainerArguments, DockerContainerResult> = defineModule("community.docker.docker_container", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    auto_remove: { type: "bool" },
    blkio_weight: { type: "int" },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    cap_drop: { type: "list", elements: "str" },
    capabilities: { type: "list", elements: "str" },
    cgroup_parent: {},
    cgroupns_mode: { choices: ["host", "private"] },
    cleanup: { type: "bool" },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    command: { type: "raw" },
    command_handling: { choices: ["compatibility", "correct"] },
    comparisons: { type: "dict" },
    container_default_behavior: { choices: ["compatibility", "no_defaults"] },
    cpu_period: { type: "int" },
    cpu_quota: { type: "int" },
    cpu_shares: { type: "int" },
    cpus: { type: "float" },
    cpuset_cpus: {},
    cpuset_mems: {},
    debug: { type: "bool" },
    default_host_ip: {},
    detach: { type: "bool" },
    device_cgroup_rules: { type: "list", elements: "str" },
    device_read_bps: { type: "list", elements: "dict", options: { path: { required: true }, rate: { required: true } } },
    device_read_iops: { type: "list", elements: "dict", options: { path: { required: true }, rate: { type: "int", required: true } } },
    device_requests: { type: "list", elements: "dict", options: { capabilities: { type: "list", elements: "list" }, count: { type: "int" }, device_ids: { type: "list", elements: "str" }, driver: {}, options: { type: "dict" } } },
    device_write_bps: { type: "list", elements: "dict", options: { path: { required: true }, rate: { required: true } } },
    device_write_iops: { type: "list", elements: "dict", options: { path: { required: true }, rate: { type: "int", required: true } } },
    devices: { type: "list", elements: "str" },
    dns_opts: { type: "list", elements: "str" },
    dns_search_domains: { type: "list", elements: "str" },
    dns_servers: { type: "list", elements: "str" },
    docker_host: { aliases: ["docker_url"] },
    domainname: {},
    entrypoint: { type: "list", elements: "str" },
    env: { type: "dict" },
    env_file: { type: "path" },
    etc_hosts: { type: "dict" },
    exposed_ports: { type: "list", elements: "str", aliases: ["exposed", "expose"] },
    force_kill: { type: "bool", aliases: ["forcekill"] },
    groups: { type: "list", elements: "str" },
    healthcheck: { type: "dict", options: { interval: {}, retries: { type: "int" }, start_interval: {}, start_period: {}, test: { type: "raw" }, test_cli_compatible: { type: "bool" }, timeout: {} } },
    healthy_wait_timeout: { type: "float" },
    hostname: {},
    image: {},
    image_comparison: { choices: ["desired-image", "current-image"] },
    image_label_mismatch: { choices: ["ignore", "fail"] },
    image_name_mismatch: { choices: ["recreate", "ignore"] },
    init: { type: "bool" },
    interactive: { type: "bool" },
    ipc_mode: {},
    keep_volumes: { type: "bool" },
    kernel_memory: {},
    kill_signal: {},
    labels: { type: "dict" },
    links: { type: "list", elements: "str" },
    log_driver: {},
    log_options: { type: "dict", aliases: ["log_opt"] },
    mac_address: {},
    memory: {},
    memory_reservation: {},
    memory_swap: {},
    memory_swappiness: { type: "int" },
    mounts: { type: "list", elements: "dict", options: { consistency: { choices: ["cached", "consistent", "default", "delegated"] }, create_mountpoint: { type: "bool" }, labels: { type: "dict" }, no_copy: { type: "bool" }, non_recursive: { type: "bool" }, propagation: { choices: ["private", "rprivate", "shared", "rshared", "slave", "rslave"] }, read_only: { type: "bool" }, read_only_force_recursive: { type: "bool" }, read_only_non_recursive: { type: "bool" }, source: {}, subpath: {}, target: { required: true }, tmpfs_mode: {}, tmpfs_options: { type: "list", elements: "dict" }, tmpfs_size: {}, type: { choices: ["bind", "npipe", "tmpfs", "volume", "cluster", "image"] }, volume_driver: {}, volume_options: { type: "dict" } } },
    name: { required: true },
    network_mode: {},
    networks: { type: "list", elements: "dict", options: { aliases: { type: "list", elements: "str" }, ipv4_address: {}, ipv6_address: {}, links: { type: "list", elements: "str" }, mac_address: {}, name: { required: true } } },
    networks_cli_compatible: { type: "bool" },
    oom_killer: { type: "bool" },
    oom_score_adj: { type: "int" },
    output_logs: { type: "bool" },
    paused: { type: "bool" },
    pid_mode: {},
    pids_limit: { type: "int" },
    platform: {},
    privileged: { type: "bool" },
    publish_all_ports: { type: "bool" },
    published_ports: { type: "list", elements: "str", aliases: ["ports"] },
    pull: { type: "raw", choices: ["never", "missing", "always", true, false] },
    pull_check_mode_behavior: { choices: ["image_not_present", "always"] },
    read_only: { type: "bool" },
    recreate: { type: "bool" },
    removal_wait_timeout: { type: "float" },
    restart: { type: "bool" },
    restart_policy: { choices: ["no", "on-failure", "always", "unless-stopped"] },
    restart_retries: { type: "int" },
    runtime: {},
    security_opts: { type: "list", elements: "str" },
    shm_size: {},
    state: { choices: ["absent", "present", "healthy", "stopped", "started"] },
    stop_signal: {},
    stop_timeout: { type: "int" },
    storage_opts: { type: "dict" },
    sysctls: { type: "dict" },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    tmpfs: { type: "list", elements: "str" },
    tty: { type: "bool" },
    ulimits: { type: "list", elements: "str" },
    use_ssh_client: { type: "bool" },
    user: {},
    userns_mode: {},
    uts: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
    volume_driver: {},
    volumes: { type: "list", elements: "str" },
    volumes_from: { type: "list", elements: "str" },
    working_dir: {},
  },
  required_together: [["client_cert", "client_key"]],
  required_if: [["state", "present", ["image"]]],
  required_by: { log_options: ["log_driver"], restart_retries: ["restart_policy"] },
}));

/** Arguments of {@link docker_container_copy_into}. */
export interface DockerContainerCopyIntoArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /** The name of the container to copy files to. */
  readonly container: Input<string>;
  /**
   * Path to a file inside the Docker container.
   *
   * Must be an absolute path.
   */
  readonly container_path: Input<string>;
  /**
   * The file's content.
   *
   * If you plan to provide binary data, provide it pre-encoded to base64, and set `content_is_b64=true`.
   *
   * Mutually exclusive with `path`. One of `content` and `path` is required.
   */
  readonly content?: Input<string>;
  /**
   * If set to `true`, the content in `content` is assumed to be Base64 encoded and will be decoded before being used.
   *
   * To use binary `content`, it is better to keep it Base64 encoded and let it be decoded by this option. Otherwise you
   * risk the data to be interpreted as UTF-8 and corrupted.
   *
   * @default false
   */
  readonly content_is_b64?: Input<boolean>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * This flag indicates that filesystem links in the Docker container, if they exist, should be followed.
   *
   * @default false
   */
  readonly follow?: Input<boolean>;
  /**
   * If set to `true`, force writing the file (without performing any idempotency checks).
   *
   * If set to `false`, only write the file if it does not exist on the target. If a filesystem object exists at the
   * destination, the module will not do any change.
   *
   * If this option is not specified, the module will be idempotent. To verify idempotency, it will try to get
   * information on the filesystem object in the container, and if everything seems to match will download the file from
   * the container to compare it to the file to upload.
   */
  readonly force?: Input<boolean>;
  /**
   * The group ID to use when writing the file to disk.
   *
   * If provided, `owner_id` must also be provided.
   *
   * If not provided, the module will try to determine the user and group ID for the current user in the container. This
   * will only work if `/bin/sh` is present in the container and the `id` binary or shell builtin is available. Also the
   * container must be running.
   */
  readonly group_id?: Input<number>;
  /**
   * This flag indicates that filesystem links in the source tree (where the module is executed), if they exist, should
   * be followed.
   *
   * @default true
   */
  readonly local_follow?: Input<boolean>;
  /**
   * The file mode to use when writing the file to disk.
   *
   * Will use the file's mode from the source system if this option is not provided.
   *
   * This option is parsed depending on how `mode_parse` is set.
   */
  readonly mode?: Input<string>;
  /**
   * Determines how to parse the `mode` parameter.
   *
   * - `legacy`: Parses the value of `mode` as an integer. Note that if you provide an octal number as a string to
   *   `mode`, it will be parsed as a **decimal** number. If you provide an octal integer directly, though, it will work
   *   as expected. This has been the default behavior of the module since it was added to community.docker.
   * - `modern`: Parses the value of `mode` as an octal string, or takes the integer value if an integer has been
   *   provided. This is how `ansible.builtin.copy` treats its `mode` option.
   * - `octal_string_only`: Rejects everything that is not a string that can be parsed as an octal number. Use this
   *   value to ensure that no accidental conversion to integers happen.
   *
   * @default "legacy"
   * @since 4.6.0
   */
  readonly mode_parse?: Input<"legacy" | "modern" | "octal_string_only">;
  /**
   * The owner ID to use when writing the file to disk.
   *
   * If provided, `group_id` must also be provided.
   *
   * If not provided, the module will try to determine the user and group ID for the current user in the container. This
   * will only work if `/bin/sh` is present in the container and the `id` binary or shell builtin is available. Also the
   * container must be running.
   */
  readonly owner_id?: Input<number>;
  /**
   * Path to a file on the managed node.
   *
   * Mutually exclusive with `content`. One of `content` and `path` is required.
   */
  readonly path?: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_container_copy_into} returns. */
export interface DockerContainerCopyIntoResult {
  /**
   * The actual path in the container.
   *
   * Can only be different from `container_path` when `follow=true`.
   *
   * Returned: success
   */
  readonly container_path: string;
}

/**
 * Copy a file into a Docker container
 *
 * Copy a file into a Docker container.
 *
 * Similar to `docker cp`.
 *
 * To copy files in a non-running container, you must provide the `owner_id` and `group_id` options. This is also
 * necessary if the container does not contain a `/bin/sh` shell with an `id` tool.
 *
 * @since 3.4.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_container_copy_into_module.html
 */
export const docker_container_copy_into: Module<DockerContainerCopyIntoArguments, DockerContainerCopyIntoResult> = defineModule("community.docker.docker_container_copy_into", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    container: { required: true },
    container_path: { required: true },
    content: { no_log: true },
    content_is_b64: { type: "bool" },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    follow: { type: "bool" },
    force: { type: "bool" },
    group_id: { type: "int" },
    local_follow: { type: "bool" },
    mode: {},
    mode_parse: { choices: ["legacy", "modern", "octal_string_only"] },
    owner_id: { type: "int" },
    path: { type: "path" },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  mutually_exclusive: [["path", "content"]],
  required_together: [["client_cert", "client_key"], ["owner_id", "group_id"]],
  required_by: { content: ["mode"] },
}));

/** Arguments of {@link docker_container_exec}. */
export interface DockerContainerExecArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * The command to execute.
   *
   * Since this is a list of arguments, no quoting is needed.
   *
   * Exactly one of `argv` or `command` must be specified.
   */
  readonly argv?: Input<readonly string[]>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /** The directory to run the command in. */
  readonly chdir?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * The command to execute.
   *
   * Exactly one of `argv` or `command` must be specified.
   */
  readonly command?: Input<string>;
  /** The name of the container to execute the command in. */
  readonly container: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * Whether to run the command synchronously (`detach=false`, default) or asynchronously (`detach=true`).
   *
   * If set to `true`, `stdin` cannot be provided, and the return values `stdout`, `stderr`, and `rc` are not returned.
   *
   * @default false
   * @since 2.1.0
   */
  readonly detach?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Dictionary of environment variables with their respective values to be passed to the command ran inside the
   * container.
   *
   * Values which might be parsed as numbers, booleans or other types by the YAML parser must be quoted (for example
   * `"true"`) in order to avoid data loss.
   *
   * Please note that if you are passing values in with Jinja2 templates, like `"{{ value }}"`, you need to add `|
   * string` to prevent Ansible to convert strings such as `"true"` back to booleans. The correct way is to use `"{{
   * value | string }}"`.
   *
   * @since 2.1.0
   */
  readonly env?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Set the stdin of the command directly to the specified value.
   *
   * Can only be used if `detach=false`.
   */
  readonly stdin?: Input<string>;
  /**
   * If set to `true`, appends a newline to `stdin`.
   *
   * @default true
   */
  readonly stdin_add_newline?: Input<boolean>;
  /**
   * Strip empty lines from the end of stdout/stderr in result.
   *
   * @default true
   */
  readonly strip_empty_ends?: Input<boolean>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * Whether to allocate a TTY.
   *
   * @default false
   */
  readonly tty?: Input<boolean>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /** If specified, the user to execute this command with. */
  readonly user?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_container_exec} returns. */
export interface DockerContainerExecResult {
  /**
   * The execution ID of the command.
   *
   * Returned: success and `detach=true`
   *
   * @since 2.1.0
   */
  readonly exec_id: string;
  /**
   * The exit code of the command.
   *
   * Returned: success and `detach=false`
   */
  readonly rc: number;
  /**
   * The standard error output of the container command.
   *
   * Returned: success and `detach=false`
   */
  readonly stderr: string;
  /**
   * The standard output of the container command.
   *
   * Returned: success and `detach=false`
   */
  readonly stdout: string;
}

/**
 * Execute command in a docker container
 *
 * Executes a command in a Docker container.
 *
 * @since 1.5.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_container_exec_module.html
 */
export const docker_container_exec: Module<DockerContainerExecArguments, DockerContainerExecResult> = defineModule("community.docker.docker_container_exec", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    argv: { type: "list", elements: "str" },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    chdir: {},
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    command: {},
    container: { required: true },
    debug: { type: "bool" },
    detach: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    env: { type: "dict" },
    stdin: {},
    stdin_add_newline: { type: "bool" },
    strip_empty_ends: { type: "bool" },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    tty: { type: "bool" },
    use_ssh_client: { type: "bool" },
    user: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  mutually_exclusive: [["argv", "command"]],
  required_together: [["client_cert", "client_key"]],
  required_one_of: [["argv", "command"]],
}));

/** Arguments of {@link docker_container_info}. */
export interface DockerContainerInfoArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * The name of the container to inspect.
   *
   * When identifying an existing container name may be a name or a long or short container ID.
   */
  readonly name: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_container_info} returns. */
export interface DockerContainerInfoResult {
  /**
   * Facts representing the current state of the container. Matches the docker inspection output.
   *
   * Will be `none` if container does not exist.
   *
   * Returned: always
   */
  readonly container: Readonly<Record<string, unknown>>;
  /**
   * Returns whether the container exists.
   *
   * Returned: always
   */
  readonly exists: boolean;
}

/**
 * Retrieves facts about docker container
 *
 * Retrieves facts about a docker container.
 *
 * Essentially returns the output of `docker inspect <name>`, similar to what `community.docker.docker_container`
 * returns for a non-absent container.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_container_info_module.html
 */
export const docker_container_info: Module<DockerContainerInfoArguments, DockerContainerInfoResult> = defineModule("community.docker.docker_container_info", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    name: { required: true },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_context_info}. */
export interface DockerContextInfoArguments {
  /**
   * Override for the default context's name.
   *
   * This is preferably used for context selection when `only_current=true`, and it is used to compute the return values
   * `contexts[].current` and `current_context_name`.
   */
  readonly cli_context?: Input<string>;
  /**
   * A specific Docker CLI context to query.
   *
   * The module will fail if this context does not exist. If you simply want to query whether a context exists, do not
   * specify this parameter and use Jinja2 to search the resulting list for a context of the given name instead.
   *
   * Mutually exclusive with `only_current`.
   */
  readonly name?: Input<string>;
  /**
   * If set to `true`, `contexts` will just contain the current context and none else.
   *
   * If set to `false` (default), `contexts` will list all contexts, unless `name` is specified.
   *
   * Mutually exclusive to `name`.
   *
   * @default false
   */
  readonly only_current?: Input<boolean>;
}

/** What {@link docker_context_info} returns. */
export interface DockerContextInfoResult {
  /**
   * A list of all contexts (`only_current=false`, `name` not specified), only the current context
   * (`only_current=true`), or the requested context (`name` specified).
   *
   * Returned: success
   */
  readonly contexts: readonly {
    /**
     * In case the context is for Docker, contains option values to configure the community.docker modules to use this
     * context.
     *
     * Note that the exact values returned here and their values might change over time if incompatibilities to existing
     * modules are found. The goal is that this configuration works fine with all modules in this collection, but we do
     * not have the capabilities to test all possible configuration options at the moment.
     *
     * Returned: success
     */
    readonly config: {
      /**
       * The CA certificate used to validate the Docker daemon's certificate.
       *
       * Returned: success, context is for Docker, TLS config is present, and CA cert is present
       */
      readonly ca_path: boolean;
      /**
       * The client certificate to authenticate with to the Docker daemon.
       *
       * Returned: success, context is for Docker, TLS config is present, and client cert info is present
       */
      readonly client_cert: boolean;
      /**
       * The client certificate's key to authenticate with to the Docker daemon.
       *
       * Returned: success, context is for Docker, TLS config is present, and client cert info is present
       */
      readonly client_key: boolean;
      /**
       * The Docker daemon to connect to.
       *
       * Returned: success and context is for Docker
       */
      readonly docker_host: string;
      /**
       * Whether the Docker context should use an unvalidated TLS connection.
       *
       * Returned: success and context is for Docker
       */
      readonly tls: boolean;
      /**
       * Whether the Docker context should use a validated TLS connection.
       *
       * Returned: success, context is for Docker, and TLS config is present
       */
      readonly validate_certs: boolean;
    };
    /**
     * Whether this context is the current one.
     *
     * Returned: success
     */
    readonly current: boolean;
    /**
     * The context's description, if available.
     *
     * Returned: success
     */
    readonly description: boolean;
    /**
     * The path to the context's meta directory.
     *
     * Not present for `contexts[].name=default`.
     *
     * Returned: success
     */
    readonly meta_path: string;
    /**
     * The context's name.
     *
     * Returned: success
     */
    readonly name: boolean;
    /**
     * The path to the context's TLS config directory.
     *
     * Not present for `contexts[].name=default`.
     *
     * Returned: success
     */
    readonly tls_path: string;
  }[];
  /**
   * The name of the current Docker context.
   *
   * Returned: success
   */
  readonly current_context_name: string;
}

/**
 * Retrieve information on Docker contexts for the current user
 *
 * Return information on Docker contexts.
 *
 * This includes some generic information, as well as a `contexts[].config` dictionary that can be used for module
 * defaults for all community.docker modules that use the `community.docker.docker` module defaults group.
 *
 * @since 4.4.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_context_info_module.html
 */
export const docker_context_info: Module<DockerContextInfoArguments, DockerContextInfoResult> = defineModule("community.docker.docker_context_info", () => ({
  options: {
    cli_context: {},
    name: {},
    only_current: { type: "bool" },
  },
  mutually_exclusive: [["only_current", "name"]],
}));

/** Arguments of {@link docker_host_info}. */
export interface DockerHostInfoArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Whether to list containers.
   *
   * @default false
   */
  readonly containers?: Input<boolean>;
  /**
   * By default, only running containers are returned.
   *
   * This corresponds to the `--all` option to `docker container list`.
   *
   * @default false
   * @since 3.4.0
   */
  readonly containers_all?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting containers to list.
   *
   * For example, `until: 24h`.
   *
   * `label` is a special case of filter which can be a string `<key>` matching when a label is present, a string
   * `<key>=<value>` matching when a label has a particular value, or a list of strings `<key>`/`<key>=<value`.
   *
   * See [the docker documentation](https://docs.docker.com/engine/reference/commandline/container_prune/#filtering) for
   * more information on possible filters.
   */
  readonly containers_filters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * Summary information on used disk space by all Docker layers.
   *
   * The output is a sum of images, volumes, containers and build cache.
   *
   * @default false
   */
  readonly disk_usage?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Whether to list images.
   *
   * @default false
   */
  readonly images?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting images to list.
   *
   * For example, `dangling: true`.
   *
   * `label` is a special case of filter which can be a string `<key>` matching when a label is present, a string
   * `<key>=<value>` matching when a label has a particular value, or a list of strings `<key>`/`<key>=<value`.
   *
   * See [the docker documentation](https://docs.docker.com/engine/reference/commandline/image_prune/#filtering) for
   * more information on possible filters.
   */
  readonly images_filters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Whether to list networks.
   *
   * @default false
   */
  readonly networks?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting networks to list.
   *
   * `label` is a special case of filter which can be a string `<key>` matching when a label is present, a string
   * `<key>=<value>` matching when a label has a particular value, or a list of strings `<key>`/`<key>=<value`.
   *
   * See [the docker documentation](https://docs.docker.com/engine/reference/commandline/network_prune/#filtering) for
   * more information on possible filters.
   */
  readonly networks_filters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
  /**
   * When set to `true` and `networks`, `volumes`, `images`, `containers`, or `disk_usage` is set to `true` then output
   * will contain verbose information about objects matching the full output of API method. For details see the
   * documentation of your version of Docker API at https://docs.docker.com/engine/api/.
   *
   * The verbose output in this module contains only subset of information returned by this module for each type of the
   * objects.
   *
   * @default false
   */
  readonly verbose_output?: Input<boolean>;
  /**
   * Whether to list volumes.
   *
   * @default false
   */
  readonly volumes?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting volumes to list.
   *
   * `label` is a special case of filter which can be a string `<key>` matching when a label is present, a string
   * `<key>=<value>` matching when a label has a particular value, or a list of strings `<key>`/`<key>=<value`.
   *
   * See [the docker documentation](https://docs.docker.com/engine/reference/commandline/volume_prune/#filtering) for
   * more information on possible filters.
   */
  readonly volumes_filters?: Input<Readonly<Record<string, unknown>>>;
}

/** What {@link docker_host_info} returns. */
export interface DockerHostInfoResult {
  /**
   * Will be `true` if the module can talk to the docker daemon.
   *
   * Returned: both on success and on error
   */
  readonly can_talk_to_docker: boolean;
  /**
   * List of dict objects containing the basic information about each container. Keys matches the `docker container ls`
   * output unless `verbose_output=true`. See description for `verbose_output`.
   *
   * Returned: When `containers=true`
   */
  readonly containers: readonly Readonly<Record<string, unknown>>[];
  /**
   * Information on summary disk usage by images, containers and volumes on docker host unless `verbose_output=true`.
   * See description for `verbose_output`.
   *
   * Returned: When `disk_usage=true`
   */
  readonly disk_usage: Readonly<Record<string, unknown>>;
  /**
   * Facts representing the basic state of the docker host. Matches the `docker system info` output.
   *
   * Returned: always
   */
  readonly host_info: Readonly<Record<string, unknown>>;
  /**
   * List of dict objects containing the basic information about each image. Keys matches the `docker image ls` output
   * unless `verbose_output=true`. See description for `verbose_output`.
   *
   * Returned: When `images=true`
   */
  readonly images: readonly Readonly<Record<string, unknown>>[];
  /**
   * List of dict objects containing the basic information about each network. Keys matches the `docker network ls`
   * output unless `verbose_output=true`. See description for `verbose_output`.
   *
   * Returned: When `networks=true`
   */
  readonly networks: readonly Readonly<Record<string, unknown>>[];
  /**
   * List of dict objects containing the basic information about each volume. Keys matches the `docker volume ls` output
   * unless `verbose_output=true`. See description for `verbose_output`.
   *
   * Returned: When `volumes=true`
   */
  readonly volumes: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Retrieves facts about docker host and lists of objects of the services
 *
 * Retrieves facts about a docker host.
 *
 * Essentially returns the output of `docker system info`.
 *
 * The module also allows to list object names for containers, images, networks and volumes. It also allows to query
 * information on disk usage.
 *
 * The output differs depending on API version of the docker daemon.
 *
 * If the docker daemon cannot be contacted or does not meet the API version requirements, the module will fail.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_host_info_module.html
 */
export const docker_host_info: Module<DockerHostInfoArguments, DockerHostInfoResult> = defineModule("community.docker.docker_host_info", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    containers: { type: "bool" },
    containers_all: { type: "bool" },
    containers_filters: { type: "dict" },
    debug: { type: "bool" },
    disk_usage: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    images: { type: "bool" },
    images_filters: { type: "dict" },
    networks: { type: "bool" },
    networks_filters: { type: "dict" },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
    verbose_output: { type: "bool" },
    volumes: { type: "bool" },
    volumes_filters: { type: "dict" },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_image}. */
export interface DockerImageArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /** Use with `state=present` to archive an image to a `.tar` file. */
  readonly archive_path?: Input<string>;
  /** Specifies options used for building images. */
  readonly build?: Input<{
    /**
     * Provide a dictionary of `key:value` build arguments that map to Dockerfile ARG directive.
     *
     * Docker expects the value to be a string. For convenience any non-string values will be converted to strings.
     */
    readonly args?: Readonly<Record<string, unknown>>;
    /** List of image names to consider as cache source. */
    readonly cache_from?: readonly string[];
    /** A dictionary of limits applied to each container created by the build process. */
    readonly container_limits?: {
      /**
       * CPUs in which to allow execution.
       *
       * For example, `0-3` or `0,1`.
       */
      readonly cpusetcpus?: string;
      /** CPU shares (relative weight). */
      readonly cpushares?: number;
      /**
       * Memory limit for build in format `<number>[<unit>]`. Number is a positive integer. Unit can be `B` (byte), `K`
       * (kibibyte, 1024B), `M` (mebibyte), `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte).
       *
       * Omitting the unit defaults to bytes.
       *
       * Before community.docker 3.6.0, no units were allowed.
       */
      readonly memory?: string;
      /**
       * Total memory limit (memory + swap) for build in format `<number>[<unit>]`, or the special values `unlimited` or
       * `-1` for unlimited swap usage. Number is a positive integer. Unit can be `B` (byte), `K` (kibibyte, 1024B), `M`
       * (mebibyte), `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte).
       *
       * Omitting the unit defaults to bytes.
       *
       * Before community.docker 3.6.0, no units were allowed, and neither was the special value `unlimited`.
       */
      readonly memswap?: string;
    };
    /**
     * Use with `state=present` and `source=build` to provide an alternate name for the Dockerfile to use when building
     * an image.
     *
     * This can also include a relative path (relative to `build.path`).
     */
    readonly dockerfile?: string;
    /**
     * Extra hosts to add to `/etc/hosts` in building containers, as a mapping of hostname to IP address.
     *
     * Instead of an IP address, the special value `host-gateway` can also be used, which resolves to the host's gateway
     * IP and allows building containers to connect to services running on the host.
     */
    readonly etc_hosts?: Readonly<Record<string, unknown>>;
    /**
     * Timeout for HTTP requests during the image build operation. Provide a positive integer value for the number of
     * seconds.
     */
    readonly http_timeout?: number;
    /**
     * Dictionary of key value pairs.
     *
     * @since 3.6.0
     */
    readonly labels?: Readonly<Record<string, unknown>>;
    /** The network to use for `RUN` build instructions. */
    readonly network?: string;
    /**
     * Do not use cache when building an image.
     *
     * @default false
     */
    readonly nocache?: boolean;
    /**
     * Use with state 'present' to build an image. Will be the path to a directory containing the context and Dockerfile
     * for building an image.
     */
    readonly path: string;
    /**
     * Platform in the format `os[/arch[/variant]]`.
     *
     * @since 1.1.0
     */
    readonly platform?: string;
    /**
     * When building an image downloads any updates to the FROM image in Dockerfile.
     *
     * @default false
     */
    readonly pull?: boolean;
    /**
     * Remove intermediate containers after build.
     *
     * @default true
     */
    readonly rm?: boolean;
    /**
     * Size of `/dev/shm` in format `<number>[<unit>]`. Number is positive integer. Unit can be `B` (byte), `K`
     * (kibibyte, 1024B), `M` (mebibyte), `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte).
     *
     * Omitting the unit defaults to bytes. If you omit the size entirely, Docker daemon uses `64M`.
     *
     * @since 3.6.0
     */
    readonly shm_size?: string;
    /**
     * When building an image specifies an intermediate build stage by name as a final stage for the resulting image.
     */
    readonly target?: string;
    /**
     * If set to `true` and a proxy configuration is specified in the docker client configuration (by default
     * `$HOME/.docker/config.json`), the corresponding environment variables will be set in the container being built.
     */
    readonly use_config_proxy?: boolean;
  }>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Use with `state=absent` to un-tag and remove all images matching the specified name.
   *
   * @default false
   */
  readonly force_absent?: Input<boolean>;
  /**
   * Use with `state=present` to build, load or pull an image (depending on the value of the `source` option) when the
   * image already exists.
   *
   * @default false
   */
  readonly force_source?: Input<boolean>;
  /**
   * Use with `state=present` to force tagging an image.
   *
   * @default false
   */
  readonly force_tag?: Input<boolean>;
  /**
   * Use with `state=present` to load an image from a `.tar` file.
   *
   * Set `source=load` if you want to load the image.
   */
  readonly load_path?: Input<string>;
  /**
   * Image name. Name format will be one of: `name`, `repository/name`, `registry_server:port/name`. When pushing or
   * pulling an image the name can optionally include the tag by appending `:tag_name`.
   *
   * Note that image IDs (hashes) are only supported for `state=absent`, for `state=present` with `source=load`, and for
   * `state=present` with `source=local`.
   */
  readonly name: Input<string>;
  /**
   * Specifies options used for pulling images.
   *
   * @since 1.3.0
   */
  readonly pull?: Input<{
    /**
     * When pulling an image, ask for this specific platform.
     *
     * Note that this value is not used to determine whether the image needs to be pulled. This might change in the
     * future in a minor release, though.
     */
    readonly platform?: string;
  }>;
  /**
   * Push the image to the registry. Specify the registry as part of the `name` or `repository` parameter.
   *
   * @default false
   */
  readonly push?: Input<boolean>;
  /**
   * Use with `state=present` to tag the image.
   *
   * Expects format `repository:tag`. If no tag is provided, will use the value of the `tag` parameter or `latest`.
   *
   * If `push=true`, `repository` must either include a registry, or will be assumed to belong to the default registry
   * (Docker Hub).
   */
  readonly repository?: Input<string>;
  /**
   * Determines where the module will try to retrieve the image from.
   *
   * Use `build` to build the image from a `Dockerfile`. `build.path` must be specified when this value is used.
   *
   * Use `load` to load the image from a `.tar` file. `load_path` must be specified when this value is used.
   *
   * Use `pull` to pull the image from a registry.
   *
   * Use `local` to make sure that the image is already available on the local docker daemon. This means that the module
   * does not try to build, pull or load the image.
   */
  readonly source?: Input<"build" | "load" | "pull" | "local">;
  /**
   * Make assertions about the state of an image.
   *
   * When `absent` an image will be removed. Use the force option to un-tag and remove all images matching the provided
   * name.
   *
   * When `present` check if an image exists using the provided name and tag. If the image is not found or the force
   * option is used, the image will either be pulled, built or loaded, depending on the `source` option.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * Used to select an image when pulling. Will be added to the image when pushing, tagging or building. Defaults to
   * `latest`.
   *
   * If `name` parameter format is `name:tag`, then tag value from `name` will take precedence.
   *
   * @default "latest"
   */
  readonly tag?: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_image} returns. */
export interface DockerImageResult {
  /**
   * Image inspection results for the affected image.
   *
   * Returned: success
   */
  readonly image: Readonly<Record<string, unknown>>;
  /**
   * Docker build output when building an image.
   *
   * Returned: success
   *
   * @since 1.0.0
   */
  readonly stdout: string;
}

/**
 * Manage docker images
 *
 * Build, load or pull an image, making the image available for creating containers. Also supports tagging an image,
 * pushing an image, and archiving an image to a `.tar` file.
 *
 * We recommend to use the individual modules `community.docker.docker_image_build`,
 * `community.docker.docker_image_export`, `community.docker.docker_image_load`, `community.docker.docker_image_pull`,
 * `community.docker.docker_image_push`, `community.docker.docker_image_remove`, and `community.docker.docker_image_tag`
 * instead of this module.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_image_module.html
 */
export const docker_image: Module<DockerImageArguments, DockerImageResult> = defineModule("community.docker.docker_image", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    archive_path: { type: "path" },
    build: { type: "dict", options: { args: { type: "dict" }, cache_from: { type: "list", elements: "str" }, container_limits: { type: "dict", options: { cpusetcpus: {}, cpushares: { type: "int" }, memory: {}, memswap: {} } }, dockerfile: {}, etc_hosts: { type: "dict" }, http_timeout: { type: "int" }, labels: { type: "dict" }, network: {}, nocache: { type: "bool" }, path: { type: "path", required: true }, platform: {}, pull: { type: "bool" }, rm: { type: "bool" }, shm_size: {}, target: {}, use_config_proxy: { type: "bool" } } },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    force_absent: { type: "bool" },
    force_source: { type: "bool" },
    force_tag: { type: "bool" },
    load_path: { type: "path" },
    name: { required: true },
    pull: { type: "dict", options: { platform: {} } },
    push: { type: "bool" },
    repository: {},
    source: { choices: ["build", "load", "pull", "local"] },
    state: { choices: ["absent", "present"] },
    tag: {},
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
  required_if: [["state", "present", ["source"]], ["state", null, ["source"]], ["source", "build", ["build"]], ["source", "load", ["load_path"]]],
}));

/** Arguments of {@link docker_image_build}. */
export interface DockerImageBuildArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Provide a dictionary of `key:value` build arguments that map to Dockerfile ARG directive.
   *
   * Docker expects the value to be a string. For convenience any non-string values will be converted to strings.
   */
  readonly args?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /** List of image names to consider as cache source. */
  readonly cache_from?: Input<readonly string[]>;
  /**
   * The Docker CLI context to use.
   *
   * Mutually exclusive with `docker_host`.
   */
  readonly cli_context?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /** Path to the Docker CLI. If not provided, will search for Docker CLI on the `PATH`. */
  readonly docker_cli?: Input<string>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * Mutually exclusive with `cli_context`. If neither `docker_host` nor `cli_context` are provided, the value
   * `unix:///var/run/docker.sock` is used.
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Provide an alternate name for the Dockerfile to use when building an image.
   *
   * This can also include a relative path (relative to `path`).
   */
  readonly dockerfile?: Input<string>;
  /**
   * Extra hosts to add to `/etc/hosts` in building containers, as a mapping of hostname to IP address.
   *
   * Instead of an IP address, the special value `host-gateway` can also be used, which resolves to the host's gateway
   * IP and allows building containers to connect to services running on the host.
   */
  readonly etc_hosts?: Input<Readonly<Record<string, unknown>>>;
  /** Dictionary of key value pairs. */
  readonly labels?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Image name. Name format will be one of: `name`, `repository/name`, `registry_server:port/name`. When pushing or
   * pulling an image the name can optionally include the tag by appending `:tag_name`.
   *
   * Note that image IDs (hashes) and names with digest cannot be used.
   */
  readonly name: Input<string>;
  /** The network to use for `RUN` build instructions. */
  readonly network?: Input<string>;
  /**
   * Do not use cache when building an image.
   *
   * @default false
   */
  readonly nocache?: Input<boolean>;
  /**
   * Output destinations.
   *
   * You can provide a list of exporters to export the built image in various places. Note that not all exporters might
   * be supported by the build driver used.
   *
   * Note that depending on how this option is used, no image with name `name` and tag `tag` might be created, which can
   * cause the basic idempotency this module offers to not work.
   *
   * Providing an empty list to this option is equivalent to not specifying it at all. The default behavior is a single
   * entry with `outputs[].type=image`.
   *
   * **Note** that since community.docker 4.2.0, an entry for `name`/`tag` is added if `outputs` has at least one entry
   * and no entry has type `outputs[].type=image` and includes `name`/`tag` in `outputs[].name`. This is because the
   * module would otherwise pass `--tag name:image` to the buildx plugin, which for some reason overwrites all images in
   * `outputs` by the `name:image` provided in `name`/`tag`.
   *
   * @since 3.10.0
   */
  readonly outputs?: Input<readonly {
    /**
     * Name for the Docker context where to import the result.
     *
     * Optional for `outputs[].type=docker`.
     */
    readonly context?: string;
    /**
     * The destination path.
     *
     * Required for `outputs[].type=local`, `outputs[].type=tar`, `outputs[].type=oci`.
     *
     * Optional for `outputs[].type=docker`.
     */
    readonly dest?: string;
    /**
     * Name(s) under which the image is stored under.
     *
     * If not provided, `name` and `tag` will be used.
     *
     * Optional for `outputs[].type=image`.
     *
     * This can be a list of strings since community.docker 4.2.0.
     */
    readonly name?: readonly string[];
    /**
     * Whether to push the built image to a registry.
     *
     * Only used for `outputs[].type=image`.
     *
     * @default false
     */
    readonly push?: boolean;
    /**
     * The type of exporter to use.
     *
     * - `docker`: This export type writes the single-platform result image as a Docker image specification tarball on
     *   the client. Tarballs created by this exporter are also OCI compatible. The destination can be provided in
     *   `outputs[].dest`. If not specified, the tar will be loaded automatically to the local image store. The Docker
     *   context where to import the result can be provided in `outputs[].context`.
     * - `image`: This exporter writes the build result as an image or a manifest list. When using this driver, the
     *   image will appear in `docker images`. The image name can be provided in `outputs[].name`. If it is not
     *   provided, `name` and `tag` will be used. Optionally, image can be automatically pushed to a registry by setting
     *   `outputs[].push=true`.
     * - `local`: This export type writes all result files to a directory on the client. The new files will be owned by
     *   the current user. On multi-platform builds, all results will be put in subdirectories by their platform. The
     *   destination has to be provided in `outputs[].dest`.
     * - `oci`: This export type writes the result image or manifest list as an [OCI image
     *   layout](https://github.com/opencontainers/image-spec/blob/v1.0.1/image-layout.md) tarball on the client. The
     *   destination has to be provided in `outputs[].dest`.
     * - `tar`: This export type export type writes all result files as a single tarball on the client. On
     *   multi-platform builds, all results will be put in subdirectories by their platform. The destination has to be
     *   provided in `outputs[].dest`.
     */
    readonly type: "docker" | "image" | "local" | "oci" | "tar";
  }[]>;
  /** The path for the build environment. */
  readonly path: Input<string>;
  /**
   * Platforms in the format `os[/arch[/variant]]`.
   *
   * Since community.docker 3.10.0 this can be a list of platforms, instead of just a single platform.
   */
  readonly platform?: Input<readonly string[]>;
  /**
   * When building an image downloads any updates to the FROM image in Dockerfile.
   *
   * @default false
   */
  readonly pull?: Input<boolean>;
  /**
   * Defines the behavior of the module if the image to build (as specified in `name` and `tag`) already exists.
   *
   * @default "never"
   */
  readonly rebuild?: Input<"never" | "always">;
  /**
   * Secrets to expose to the build.
   *
   * @since 3.10.0
   */
  readonly secrets?: Input<readonly {
    /**
     * Environment value of the secret.
     *
     * Only supported and required for `secrets[].type=env`.
     */
    readonly env?: string;
    /**
     * The secret identifier.
     *
     * The secret will be made available as a file in the container under `/run/secrets/<id>`.
     */
    readonly id: string;
    /**
     * Source path of the secret.
     *
     * Only supported and required for `secrets[].type=file`.
     */
    readonly src?: string;
    /**
     * Type of the secret.
     *
     * - `env`: Reads the secret from an environment variable on the target. The environment variable must be named in
     *   `secrets[].env`. Note that this requires the Buildkit plugin to have version 0.6.0 or newer.
     * - `file`: Reads the secret from a file on the target. The file must be specified in `secrets[].src`.
     * - `value`: Provides the secret from a given value `secrets[].value`. **Note** that the secret will be passed as
     *   an environment variable to `docker compose`. Use another mean of transport if you consider this not safe
     *   enough. Note that this requires the Buildkit plugin to have version 0.6.0 or newer.
     */
    readonly type: "env" | "file" | "value";
    /**
     * Value of the secret.
     *
     * **Note** that the secret will be passed as an environment variable to `docker compose`. Use another mean of
     * transport if you consider this not safe enough.
     *
     * Only supported and required for `secrets[].type=value`.
     */
    readonly value?: string;
  }[]>;
  /**
   * Size of `/dev/shm` in format `<number>[<unit>]`. Number is positive integer. Unit can be `B` (byte), `K` (kibibyte,
   * 1024B), `M` (mebibyte), `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte).
   *
   * Omitting the unit defaults to bytes. If you omit the size entirely, Docker daemon uses `64M`.
   */
  readonly shm_size?: Input<string>;
  /**
   * Tag for the image name `name` that is to be tagged.
   *
   * If `name`'s format is `name:tag`, then the tag value from `name` will take precedence.
   *
   * @default "latest"
   */
  readonly tag?: Input<string>;
  /** When building an image specifies an intermediate build stage by name as a final stage for the resulting image. */
  readonly target?: Input<string>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_image_build} returns. */
export interface DockerImageBuildResult {
  /**
   * The command executed.
   *
   * Returned: success and for some failures
   *
   * @since 4.2.0
   */
  readonly command: readonly string[];
  /**
   * Image inspection results for the affected image.
   *
   * Returned: success
   */
  readonly image: Readonly<Record<string, unknown>>;
}

/**
 * Build Docker images using Docker buildx
 *
 * This module allows you to build Docker images using Docker's buildx plugin (BuildKit).
 *
 * Note that the module is **not idempotent** in the sense of classical Ansible modules. The only idempotence check is
 * whether the built image already exists. This check can be disabled with the `rebuild` option.
 *
 * @since 3.6.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_image_build_module.html
 */
export const docker_image_build: Module<DockerImageBuildArguments, DockerImageBuildResult> = defineModule("community.docker.docker_image_build", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    args: { type: "dict" },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    cache_from: { type: "list", elements: "str" },
    cli_context: {},
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    docker_cli: { type: "path" },
    docker_host: { aliases: ["docker_url"] },
    dockerfile: {},
    etc_hosts: { type: "dict" },
    labels: { type: "dict" },
    name: { required: true },
    network: {},
    nocache: { type: "bool" },
    outputs: { type: "list", elements: "dict", options: { context: {}, dest: { type: "path" }, name: { type: "list", elements: "str" }, push: { type: "bool" }, type: { required: true, choices: ["docker", "image", "local", "oci", "tar"] } }, mutually_exclusive: [["dest", "name"], ["dest", "push"], ["context", "name"], ["context", "push"]], required_if: [["type", "local", ["dest"]], ["type", "tar", ["dest"]], ["type", "oci", ["dest"]]] },
    path: { type: "path", required: true },
    platform: { type: "list", elements: "str" },
    pull: { type: "bool" },
    rebuild: { choices: ["never", "always"] },
    secrets: { type: "list", elements: "dict", options: { env: {}, id: { required: true }, src: { type: "path" }, type: { required: true, choices: ["env", "file", "value"] }, value: { no_log: true } }, mutually_exclusive: [["src", "env", "value"]], required_if: [["type", "file", ["src"]], ["type", "env", ["env"]], ["type", "value", ["value"]]] },
    shm_size: {},
    tag: {},
    target: {},
    tls: { type: "bool" },
    tls_hostname: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  mutually_exclusive: [["docker_host", "cli_context"]],
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_image_export}. */
export interface DockerImageExportArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Export the image even if the `.tar` file already exists and seems to contain the right image.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * One or more image names. Name format will be one of: `name`, `repository/name`, `registry_server:port/name`. When
   * pushing or pulling an image the name can optionally include the tag by appending `:tag_name`.
   *
   * Note that image IDs (hashes) can also be used.
   *
   * Required, under this name or an alias.
   */
  readonly names?: Input<readonly string[]>;
  /** Alias of `names`. */
  readonly name?: Input<readonly string[]>;
  /** The `.tar` file the image should be exported to. */
  readonly path?: Input<string>;
  /**
   * Tag for the image name `name` that is to be tagged.
   *
   * If `name`'s format is `name:tag`, then the tag value from `name` will take precedence.
   *
   * @default "latest"
   */
  readonly tag?: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_image_export} returns. */
export interface DockerImageExportResult {
  /**
   * Image inspection results for the affected images.
   *
   * Returned: success
   */
  readonly images: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Export (archive) Docker images
 *
 * Creates an archive (tarball) from one or more Docker images.
 *
 * This can be copied to another machine and loaded with `community.docker.docker_image_load`.
 *
 * @since 3.7.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_image_export_module.html
 */
export const docker_image_export: Module<DockerImageExportArguments, DockerImageExportResult> = defineModule("community.docker.docker_image_export", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    force: { type: "bool" },
    names: { type: "list", elements: "str", required: true, aliases: ["name"] },
    path: { type: "path" },
    tag: {},
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_image_info}. */
export interface DockerImageInfoArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * An image name or a list of image names. Name format will be `name[:tag]` or `repository/name[:tag]`, where `tag` is
   * optional. If a tag is not provided, `latest` will be used. Instead of image names, also image IDs can be used.
   *
   * If no name is provided, a list of all images will be returned.
   */
  readonly name?: Input<readonly string[]>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_image_info} returns. */
export interface DockerImageInfoResult {
  /**
   * Inspection results for the selected images.
   *
   * The list only contains inspection results of images existing locally.
   *
   * Returned: always
   */
  readonly images: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Inspect docker images
 *
 * Provide one or more image names, and the module will inspect each, returning an array of inspection results.
 *
 * If an image does not exist locally, it will not appear in the results. If you want to check whether an image exists
 * locally, you can call the module with the image name, then check whether the result list is empty (image does not
 * exist) or has one element (the image exists locally).
 *
 * The module will not attempt to pull images from registries. Use `community.docker.docker_image` with `source=pull` to
 * ensure an image is pulled.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_image_info_module.html
 */
export const docker_image_info: Module<DockerImageInfoArguments, DockerImageInfoResult> = defineModule("community.docker.docker_image_info", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    name: { type: "list", elements: "str" },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_image_load}. */
export interface DockerImageLoadArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /** The path to the `.tar` archive to load Docker image(s) from. */
  readonly path: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_image_load} returns. */
export interface DockerImageLoadResult {
  /**
   * List of image names and IDs loaded from the archive.
   *
   * Returned: success
   */
  readonly image_names: readonly string[];
  /**
   * Image inspection results for the loaded images.
   *
   * Returned: success
   */
  readonly images: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Load docker image(s) from archives
 *
 * Load one or multiple Docker images from a `.tar` archive, and return information on the loaded image(s).
 *
 * @since 1.3.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_image_load_module.html
 */
export const docker_image_load: Module<DockerImageLoadArguments, DockerImageLoadResult> = defineModule("community.docker.docker_image_load", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    path: { type: "path", required: true },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_image_pull}. */
export interface DockerImagePullArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Image name. Name format must be one of `name`, `repository/name`, or `registry_server:port/name`.
   *
   * The name can optionally include the tag by appending `:tag_name`, or it can contain a digest by appending
   * `@hash:digest`.
   */
  readonly name: Input<string>;
  /** Ask for this specific platform when pulling. */
  readonly platform?: Input<string>;
  /**
   * Determines when to pull an image.
   *
   * If `always`, will always pull the image.
   *
   * If `not_present`, will only pull the image if no image of the name exists on the current Docker daemon, or if
   * `platform` does not match.
   *
   * @default "always"
   */
  readonly pull?: Input<"always" | "not_present">;
  /**
   * Used to select an image when pulling. Defaults to `latest`.
   *
   * If `name` parameter format is `name:tag` or `image@hash:digest`, then `tag` will be ignored.
   *
   * @default "latest"
   */
  readonly tag?: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_image_pull} returns. */
export interface DockerImagePullResult {
  /**
   * Image inspection results for the affected image.
   *
   * Returned: success
   */
  readonly image: Readonly<Record<string, unknown>>;
}

/**
 * Pull Docker images from registries
 *
 * Pulls a Docker image from a registry.
 *
 * @since 3.6.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_image_pull_module.html
 */
export const docker_image_pull: Module<DockerImagePullArguments, DockerImagePullResult> = defineModule("community.docker.docker_image_pull", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    name: { required: true },
    platform: {},
    pull: { choices: ["always", "not_present"] },
    tag: {},
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_image_push}. */
export interface DockerImagePushArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Image name. Name format must be one of `name`, `repository/name`, or `registry_server:port/name`.
   *
   * The name can optionally include the tag by appending `:tag_name`, or it can contain a digest by appending
   * `@hash:digest`.
   */
  readonly name: Input<string>;
  /**
   * Select which image to push. Defaults to `latest`.
   *
   * If `name` parameter format is `name:tag` or `image@hash:digest`, then `tag` will be ignored.
   *
   * @default "latest"
   */
  readonly tag?: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_image_push} returns. */
export interface DockerImagePushResult {
  /**
   * Image inspection results for the affected image.
   *
   * Returned: success
   */
  readonly image: Readonly<Record<string, unknown>>;
}

/**
 * Push Docker images to registries
 *
 * Pushes a Docker image to a registry.
 *
 * @since 3.6.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_image_push_module.html
 */
export const docker_image_push: Module<DockerImagePushArguments, DockerImagePushResult> = defineModule("community.docker.docker_image_push", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    name: { required: true },
    tag: {},
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_image_remove}. */
export interface DockerImageRemoveArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Un-tag and remove all images matching the specified name.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Image name. Name format will be one of: `name`, `repository/name`, `registry_server:port/name`. When pushing or
   * pulling an image the name can optionally include the tag by appending `:tag_name`.
   *
   * Note that image IDs (hashes) can also be used.
   */
  readonly name: Input<string>;
  /**
   * Delete untagged parent images.
   *
   * @default true
   */
  readonly prune?: Input<boolean>;
  /**
   * Tag for the image name `name` that is to be tagged.
   *
   * If `name`'s format is `name:tag`, then the tag value from `name` will take precedence.
   *
   * @default "latest"
   */
  readonly tag?: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_image_remove} returns. */
export interface DockerImageRemoveResult {
  /**
   * The digests of the images that were deleted.
   *
   * Returned: success
   */
  readonly deleted: readonly string[];
  /**
   * Image inspection results for the affected image before removal.
   *
   * Empty if the image was not found.
   *
   * Returned: success
   */
  readonly image: Readonly<Record<string, unknown>>;
  /**
   * The digests of the images that were untagged.
   *
   * Returned: success
   */
  readonly untagged: readonly string[];
}

/**
 * Remove Docker images
 *
 * Remove Docker images from the Docker daemon.
 *
 * @since 3.6.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_image_remove_module.html
 */
export const docker_image_remove: Module<DockerImageRemoveArguments, DockerImageRemoveResult> = defineModule("community.docker.docker_image_remove", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    force: { type: "bool" },
    name: { required: true },
    prune: { type: "bool" },
    tag: {},
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_image_tag}. */
export interface DockerImageTagArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Defines the behavior if the image to be tagged already exists and is another image than the one identified by
   * `name` and `tag`.
   *
   * If set to `keep`, the tagged image is kept.
   *
   * If set to `overwrite`, the tagged image is overwritten by the specified one.
   *
   * @default "overwrite"
   */
  readonly existing_images?: Input<"keep" | "overwrite">;
  /**
   * Image name. Name format will be one of: `name`, `repository/name`, `registry_server:port/name`. When pushing or
   * pulling an image the name can optionally include the tag by appending `:tag_name`.
   *
   * Note that image IDs (hashes) can also be used.
   */
  readonly name: Input<string>;
  /**
   * List of new image names to tag the image as.
   *
   * Expects format `repository:tag`. If no tag is provided, will use the value of the `tag` parameter if present, or
   * `latest`.
   */
  readonly repository: Input<readonly string[]>;
  /**
   * Tag for the image name `name` that is to be tagged.
   *
   * If `name`'s format is `name:tag`, then the tag value from `name` will take precedence.
   *
   * @default "latest"
   */
  readonly tag?: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_image_tag} returns. */
export interface DockerImageTagResult {
  /**
   * Image inspection results for the affected image.
   *
   * Returned: success
   */
  readonly image: Readonly<Record<string, unknown>>;
  /**
   * A list of images that got tagged.
   *
   * Returned: success
   */
  readonly tagged_images: readonly string[];
}

/**
 * Tag Docker images with new names and/or tags
 *
 * This module allows to tag Docker images with new names and/or tags.
 *
 * @since 3.6.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_image_tag_module.html
 */
export const docker_image_tag: Module<DockerImageTagArguments, DockerImageTagResult> = defineModule("community.docker.docker_image_tag", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    existing_images: { choices: ["keep", "overwrite"] },
    name: { required: true },
    repository: { type: "list", elements: "str", required: true },
    tag: {},
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_login}. */
export interface DockerLoginArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Custom path to the Docker CLI configuration file.
   *
   * @default "~/.docker/config.json"
   */
  readonly config_path?: Input<string>;
  /** Alias of `config_path`. */
  readonly dockercfg_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * The plaintext password for the registry account.
   *
   * Required when `state=present`.
   */
  readonly password?: Input<string>;
  /**
   * Refresh existing authentication found in the configuration file.
   *
   * @default false
   */
  readonly reauthorize?: Input<boolean>;
  /** Alias of `reauthorize`. */
  readonly reauth?: Input<boolean>;
  /**
   * The registry URL.
   *
   * @default "https://index.docker.io/v1/"
   */
  readonly registry_url?: Input<string>;
  /** Alias of `registry_url`. */
  readonly registry?: Input<string>;
  /** Alias of `registry_url`. */
  readonly url?: Input<string>;
  /**
   * This controls the current state of the user. `present` will login in a user, `absent` will log them out.
   *
   * To logout you only need the registry server, which defaults to DockerHub.
   *
   * Before 2.1 you could ONLY log in.
   *
   * Docker does not support 'logout' with a custom config file.
   *
   * @default "present"
   */
  readonly state?: Input<"present" | "absent">;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * The username for the registry account.
   *
   * Required when `state=present`.
   */
  readonly username?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_login} returns. */
export interface DockerLoginResult {
  /**
   * Result from the login.
   *
   * Returned: when `state=present`
   */
  readonly login_result: Readonly<Record<string, unknown>>;
}

/**
 * Log into a Docker registry
 *
 * Provides functionality similar to the `docker login` command.
 *
 * Authenticate with a docker registry and add the credentials to your local Docker config file respectively the
 * credentials store associated to the registry. Adding the credentials to the config files resp. the credential store
 * allows future connections to the registry using tools such as Ansible's Docker modules, the Docker CLI and Docker SDK
 * for Python without needing to provide credentials.
 *
 * Running in check mode will perform the authentication without updating the config file.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_login_module.html
 */
export const docker_login: Module<DockerLoginArguments, DockerLoginResult> = defineModule("community.docker.docker_login", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    config_path: { type: "path", aliases: ["dockercfg_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    password: { no_log: true },
    reauthorize: { type: "bool", aliases: ["reauth"] },
    registry_url: { aliases: ["registry", "url"] },
    state: { choices: ["present", "absent"] },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    username: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
  required_if: [["state", "present", ["username", "password"]], ["state", null, ["username", "password"]]],
}));

/** Arguments of {@link docker_network}. */
export interface DockerNetworkArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * By default the connected list is canonical, meaning containers not on the list are removed from the network.
   *
   * Use `appends` to leave existing containers connected.
   *
   * @default false
   */
  readonly appends?: Input<boolean>;
  /** Alias of `appends`. */
  readonly incremental?: Input<boolean>;
  /**
   * If enabled, and the network is in the global scope, non-service containers on worker nodes will be able to connect
   * to the network.
   */
  readonly attachable?: Input<boolean>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Specifies the config only network to use the config from.
   *
   * @since 3.10.0
   */
  readonly config_from?: Input<string>;
  /**
   * Sets that this is a config only network.
   *
   * @since 3.10.0
   */
  readonly config_only?: Input<boolean>;
  /**
   * List of container names or container IDs to connect to a network.
   *
   * Please note that the module only makes sure that these containers are connected to the network, but does not care
   * about connection options. If you rely on specific IP addresses and so on, use the
   * `community.docker.docker_container` module to ensure your containers are correctly connected to this network.
   *
   * @default []
   */
  readonly connected?: Input<readonly string[]>;
  /** Alias of `connected`. */
  readonly containers?: Input<readonly string[]>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Specify the type of network. Docker provides bridge and overlay drivers, but 3rd party drivers can also be used.
   *
   * @default "bridge"
   */
  readonly driver?: Input<string>;
  /**
   * Dictionary of network settings. Consult docker docs for valid options and values.
   *
   * @default {}
   */
  readonly driver_options?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Enable IPv4 networking.
   *
   * This is enabled by default, but can be explicitly disabled.
   *
   * Requires Docker API 1.47 or newer.
   *
   * @since 4.5.0
   */
  readonly enable_ipv4?: Input<boolean>;
  /** Enable IPv6 networking. */
  readonly enable_ipv6?: Input<boolean>;
  /**
   * With state `present` will disconnect all containers for existing networks, delete the network and re-create the
   * network.
   *
   * This option is required if you have changed the IPAM or driver options and want an existing network to be updated
   * to use the new options.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Enable Swarm routing-mesh.
   *
   * @since 4.2.0
   */
  readonly ingress?: Input<boolean>;
  /** Restrict external access to the network. */
  readonly internal?: Input<boolean>;
  /**
   * List of IPAM config blocks. Consult [Docker
   * docs](https://docs.docker.com/compose/compose-file/compose-file-v2/#ipam) for valid options and values. Note that
   * `ipam_config[].iprange` is spelled differently here (we use the notation from the Docker SDK for Python).
   */
  readonly ipam_config?: Input<readonly {
    /** Auxiliary IP addresses used by Network driver, as a mapping from hostname to IP. */
    readonly aux_addresses?: Readonly<Record<string, unknown>>;
    /** IP gateway address. */
    readonly gateway?: string;
    /** IP address range in CIDR notation. */
    readonly iprange?: string;
    /** IP subset in CIDR notation. */
    readonly subnet?: string;
  }[]>;
  /** Specify an IPAM driver. */
  readonly ipam_driver?: Input<string>;
  /** Dictionary of IPAM driver options. */
  readonly ipam_driver_options?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Dictionary of labels.
   *
   * @default {}
   */
  readonly labels?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Name of the network to operate on.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly network_name?: Input<string>;
  /** Specify the network's scope. */
  readonly scope?: Input<"local" | "global" | "swarm">;
  /**
   * `absent` deletes the network. If a network has connected containers, these will be detached from the network.
   *
   * `present` creates the network, if it does not already exist with the specified parameters, and connects the list of
   * containers provided by the `connected` parameter. Containers not on the list will be disconnected. An empty list
   * will leave no containers connected to the network. Use the `appends` option to leave existing containers connected.
   * Use the `force` options to force re-creation of the network.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_network} returns. */
export interface DockerNetworkResult {
  /**
   * Network inspection results for the affected network.
   *
   * Returned: success
   */
  readonly network: Readonly<Record<string, unknown>>;
}

/**
 * Manage Docker networks
 *
 * Create/remove Docker networks and connect containers to them.
 *
 * Performs largely the same function as the `docker network` CLI subcommand.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_network_module.html
 */
export const docker_network: Module<DockerNetworkArguments, DockerNetworkResult> = defineModule("community.docker.docker_network", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    appends: { type: "bool", aliases: ["incremental"] },
    attachable: { type: "bool" },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    config_from: {},
    config_only: { type: "bool" },
    connected: { type: "list", elements: "str", aliases: ["containers"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    driver: {},
    driver_options: { type: "dict" },
    enable_ipv4: { type: "bool" },
    enable_ipv6: { type: "bool" },
    force: { type: "bool" },
    ingress: { type: "bool" },
    internal: { type: "bool" },
    ipam_config: { type: "list", elements: "dict", options: { aux_addresses: { type: "dict" }, gateway: {}, iprange: {}, subnet: {} } },
    ipam_driver: {},
    ipam_driver_options: { type: "dict" },
    labels: { type: "dict" },
    name: { required: true, aliases: ["network_name"] },
    scope: { choices: ["local", "global", "swarm"] },
    state: { choices: ["absent", "present"] },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_network_info}. */
export interface DockerNetworkInfoArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * The name of the network to inspect.
   *
   * When identifying an existing network name may be a name or a long or short network ID.
   */
  readonly name: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_network_info} returns. */
export interface DockerNetworkInfoResult {
  /**
   * Returns whether the network exists.
   *
   * Returned: always
   */
  readonly exists: boolean;
  /**
   * Facts representing the current state of the network. Matches the docker inspection output.
   *
   * Will be `none` if network does not exist.
   *
   * Returned: always
   */
  readonly network: Readonly<Record<string, unknown>>;
}

/**
 * Retrieves facts about docker network
 *
 * Retrieves facts about a docker network.
 *
 * Essentially returns the output of `docker network inspect <name>`, similar to what `community.docker.docker_network`
 * returns for a non-absent network.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_network_info_module.html
 */
export const docker_network_info: Module<DockerNetworkInfoArguments, DockerNetworkInfoResult> = defineModule("community.docker.docker_network_info", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    name: { required: true },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_node}. */
export interface DockerNodeArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by Docker SDK for Python and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /** Node availability to assign. If not provided then node availability remains unchanged. */
  readonly availability?: Input<"active" | "pause" | "drain">;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode.
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * The hostname or ID of node as registered in Swarm.
   *
   * If more than one node is registered using the same hostname the ID must be used, otherwise module will fail.
   */
  readonly hostname: Input<string>;
  /**
   * User-defined key/value metadata that will be assigned as node attribute.
   *
   * Label operations in this module apply to the docker swarm node specified by `hostname`. Use
   * `community.docker.docker_swarm` module to add/modify/remove swarm cluster labels.
   *
   * The actual state of labels assigned to the node when module completes its work depends on `labels_state` and
   * `labels_to_remove` parameters values. See description below.
   */
  readonly labels?: Input<Readonly<Record<string, unknown>>>;
  /**
   * It defines the operation on the labels assigned to node and labels specified in `labels` option.
   *
   * Set to `merge` to combine labels provided in `labels` with those already assigned to the node. If no labels are
   * assigned then it will add listed labels. For labels that are already assigned to the node, it will update their
   * values. The labels not specified in `labels` will remain unchanged. If `labels` is empty then no changes will be
   * made.
   *
   * Set to `replace` to replace all assigned labels with provided ones. If `labels` is empty then all labels assigned
   * to the node will be removed.
   *
   * @default "merge"
   */
  readonly labels_state?: Input<"merge" | "replace">;
  /**
   * List of labels that will be removed from the node configuration. The list has to contain only label names, not
   * their values.
   *
   * If the label provided on the list is not assigned to the node, the entry is ignored.
   *
   * If the label is both on the `labels_to_remove` and `labels`, then value provided in `labels` remains assigned to
   * the node.
   *
   * If `labels_state=replace` and `labels` is not provided or empty then all labels assigned to node are removed and
   * `labels_to_remove` is ignored.
   */
  readonly labels_to_remove?: Input<readonly string[]>;
  /** Node role to assign. If not provided then node role remains unchanged. */
  readonly role?: Input<"manager" | "worker">;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   *
   * **Note:** this option is no longer supported for Docker SDK for Python 7.0.0+. Specifying it with Docker SDK for
   * Python 7.0.0 or newer will lead to an error.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * Requires Docker SDK for Python 4.4.0 or newer.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_node} returns. */
export interface DockerNodeResult {
  /**
   * Information about node after 'update' operation.
   *
   * Returned: success
   */
  readonly node: Readonly<Record<string, unknown>>;
}

/**
 * Manage Docker Swarm node
 *
 * Manages the Docker nodes through a Swarm Manager.
 *
 * This module allows to change the node's role, its availability, and to modify, add or remove node labels.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_node_module.html
 */
export const docker_node: Module<DockerNodeArguments, DockerNodeResult> = defineModule("community.docker.docker_node", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    availability: { choices: ["active", "pause", "drain"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    hostname: { required: true },
    labels: { type: "dict" },
    labels_state: { choices: ["merge", "replace"] },
    labels_to_remove: { type: "list", elements: "str" },
    role: { choices: ["manager", "worker"] },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_node_info}. */
export interface DockerNodeInfoArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by Docker SDK for Python and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode.
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * The name of the node to inspect.
   *
   * The list of nodes names to inspect.
   *
   * If empty then return information of all nodes in Swarm cluster.
   *
   * When identifying the node use either the hostname of the node (as registered in Swarm) or node ID.
   *
   * If `self=true` then this parameter is ignored.
   */
  readonly name?: Input<readonly string[]>;
  /**
   * If `true`, queries the node (that is, the docker daemon) the module communicates with.
   *
   * If `true` then `name` is ignored.
   *
   * If `false` then query depends on `name` presence and value.
   *
   * @default false
   */
  readonly self?: Input<boolean>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   *
   * **Note:** this option is no longer supported for Docker SDK for Python 7.0.0+. Specifying it with Docker SDK for
   * Python 7.0.0 or newer will lead to an error.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * Requires Docker SDK for Python 4.4.0 or newer.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_node_info} returns. */
export interface DockerNodeInfoResult {
  /**
   * Facts representing the current state of the nodes. Matches the `docker node inspect` output.
   *
   * Can contain multiple entries if more than one node provided in `name`, or `name` is not provided.
   *
   * If `name` contains a list of nodes, the output will provide information on all nodes registered at the swarm,
   * including nodes that left the swarm but have not been removed from the cluster on swarm managers and nodes that are
   * unreachable.
   *
   * Returned: always
   */
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Retrieves facts about docker swarm node from Swarm Manager
 *
 * Retrieves facts about a docker node.
 *
 * Essentially returns the output of `docker node inspect <name>`.
 *
 * Must be executed on a host running as Swarm Manager, otherwise the module will fail.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_node_info_module.html
 */
export const docker_node_info: Module<DockerNodeInfoArguments, DockerNodeInfoResult> = defineModule("community.docker.docker_node_info", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    name: { type: "list", elements: "str" },
    self: { type: "bool" },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_plugin}. */
export interface DockerPluginArguments {
  /**
   * Local name for plugin.
   *
   * @since 1.8.0
   */
  readonly alias?: Input<string>;
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Timeout in seconds.
   *
   * @default 0
   */
  readonly enable_timeout?: Input<number>;
  /**
   * Remove even if the plugin is enabled.
   *
   * @default false
   */
  readonly force_remove?: Input<boolean>;
  /** Name of the plugin to operate on. */
  readonly plugin_name: Input<string>;
  /**
   * Dictionary of plugin settings.
   *
   * @default {}
   */
  readonly plugin_options?: Input<Readonly<Record<string, unknown>>>;
  /**
   * `absent` remove the plugin.
   *
   * `present` install the plugin, if it does not already exist.
   *
   * `enable` enable the plugin.
   *
   * `disable` disable the plugin.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present" | "enable" | "disable">;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_plugin} returns. */
export interface DockerPluginResult {
  /**
   * List of actions performed during task execution.
   *
   * Returned: when `state` is not `absent`
   */
  readonly actions: readonly unknown[];
  /**
   * Plugin inspection results for the affected plugin.
   *
   * Returned: success
   */
  readonly plugin: Readonly<Record<string, unknown>>;
}

/**
 * Manage Docker plugins
 *
 * This module allows to install, delete, enable and disable Docker plugins.
 *
 * Performs largely the same function as the `docker plugin` CLI subcommand.
 *
 * @since 1.3.0
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_plugin_module.html
 */
export const docker_plugin: Module<DockerPluginArguments, DockerPluginResult> = defineModule("community.docker.docker_plugin", () => ({
  options: {
    alias: {},
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    enable_timeout: { type: "int" },
    force_remove: { type: "bool" },
    plugin_name: { required: true },
    plugin_options: { type: "dict" },
    state: { choices: ["absent", "present", "enable", "disable"] },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_prune}. */
export interface DockerPruneArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Whether to prune the builder cache.
   *
   * @default false
   */
  readonly builder_cache?: Input<boolean>;
  /**
   * Whether to remove all types of build cache.
   *
   * @default false
   * @since 3.10.0
   */
  readonly builder_cache_all?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting images to delete.
   *
   * For example, `until: 10m`.
   *
   * See [the API documentation](https://docs.docker.com/engine/api/v1.44/#tag/Image/operation/BuildPrune) for more
   * information on possible filters.
   *
   * @since 3.10.0
   */
  readonly builder_cache_filters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Amount of disk space to keep for cache in format `<number>[<unit>]`.".
   *
   * Number is a positive integer. Unit can be one of `B` (byte), `K` (kibibyte, 1024B), `M` (mebibyte), `G` (gibibyte),
   * `T` (tebibyte), or `P` (pebibyte).
   *
   * Omitting the unit defaults to bytes.
   *
   * @since 3.10.0
   */
  readonly builder_cache_keep_storage?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Whether to prune containers.
   *
   * @default false
   */
  readonly containers?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting containers to delete.
   *
   * For example, `until: 24h`.
   *
   * See [the docker documentation](https://docs.docker.com/engine/reference/commandline/container_prune/#filtering) for
   * more information on possible filters.
   */
  readonly containers_filters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Whether to prune images.
   *
   * @default false
   */
  readonly images?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting images to delete.
   *
   * For example, `dangling: true`.
   *
   * See [the docker documentation](https://docs.docker.com/engine/reference/commandline/image_prune/#filtering) for
   * more information on possible filters.
   */
  readonly images_filters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Whether to prune networks.
   *
   * @default false
   */
  readonly networks?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting networks to delete.
   *
   * See [the docker documentation](https://docs.docker.com/engine/reference/commandline/network_prune/#filtering) for
   * more information on possible filters.
   */
  readonly networks_filters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
  /**
   * Whether to prune volumes.
   *
   * @default false
   */
  readonly volumes?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting volumes to delete.
   *
   * See [the docker documentation](https://docs.docker.com/engine/reference/commandline/volume_prune/#filtering) for
   * more information on possible filters.
   */
  readonly volumes_filters?: Input<Readonly<Record<string, unknown>>>;
}

/** What {@link docker_prune} returns. */
export interface DockerPruneResult {
  /**
   * The build caches that were deleted.
   *
   * Returned: `builder_cache=true` and API version is 1.39 or later
   *
   * @since 3.10.0
   */
  readonly builder_cache_caches_deleted: readonly string[];
  /**
   * Amount of reclaimed disk space from builder cache pruning in bytes.
   *
   * Returned: `builder_cache=true`
   */
  readonly builder_cache_space_reclaimed: number;
  /**
   * List of IDs of deleted containers.
   *
   * Returned: `containers=true`
   */
  readonly containers: readonly string[];
  /**
   * Amount of reclaimed disk space from container pruning in bytes.
   *
   * Returned: `containers=true`
   */
  readonly containers_space_reclaimed: number;
  /**
   * List of IDs of deleted images.
   *
   * Returned: `images=true`
   */
  readonly images: readonly string[];
  /**
   * Amount of reclaimed disk space from image pruning in bytes.
   *
   * Returned: `images=true`
   */
  readonly images_space_reclaimed: number;
  /**
   * List of IDs of deleted networks.
   *
   * Returned: `networks=true`
   */
  readonly networks: readonly string[];
  /**
   * List of IDs of deleted volumes.
   *
   * Returned: `volumes=true`
   */
  readonly volumes: readonly string[];
  /**
   * Amount of reclaimed disk space from volumes pruning in bytes.
   *
   * Returned: `volumes=true`
   */
  readonly volumes_space_reclaimed: number;
}

/**
 * Allows to prune various docker objects
 *
 * Allows to run `docker container prune`, `docker image prune`, `docker network prune` and `docker volume prune`
 * through the Docker API.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_prune_module.html
 */
export const docker_prune: Module<DockerPruneArguments, DockerPruneResult> = defineModule("community.docker.docker_prune", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    builder_cache: { type: "bool" },
    builder_cache_all: { type: "bool" },
    builder_cache_filters: { type: "dict" },
    builder_cache_keep_storage: {},
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    containers: { type: "bool" },
    containers_filters: { type: "dict" },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    images: { type: "bool" },
    images_filters: { type: "dict" },
    networks: { type: "bool" },
    networks_filters: { type: "dict" },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
    volumes: { type: "bool" },
    volumes_filters: { type: "dict" },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_secret}. */
export interface DockerSecretArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by Docker SDK for Python and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * The value of the secret.
   *
   * Mutually exclusive with `data_src`. One of `data` and `data_src` is required if `state=present`.
   */
  readonly data?: Input<string>;
  /**
   * If set to `true`, the data is assumed to be Base64 encoded and will be decoded before being used.
   *
   * To use binary `data`, it is better to keep it Base64 encoded and let it be decoded by this option.
   *
   * @default false
   */
  readonly data_is_b64?: Input<boolean>;
  /**
   * The file on the target from which to read the secret.
   *
   * Mutually exclusive with `data`. One of `data` and `data_src` is required if `state=present`.
   *
   * @since 1.10.0
   */
  readonly data_src?: Input<string>;
  /**
   * Debug mode.
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Use with `state=present` to always remove and recreate an existing secret.
   *
   * If `true`, an existing secret will be replaced, even if it has not changed.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * A map of key:value meta data, where both key and value are expected to be strings.
   *
   * If new meta data is provided, or existing meta data is modified, the secret will be updated by removing it and
   * creating it again.
   */
  readonly labels?: Input<Readonly<Record<string, unknown>>>;
  /** The name of the secret. */
  readonly name: Input<string>;
  /**
   * If set to `true`, secrets are created with an increasing version number appended to their name.
   *
   * Adds a label containing the version number to the managed secrets with the name `ansible_version`.
   *
   * @default false
   * @since 2.2.0
   */
  readonly rolling_versions?: Input<boolean>;
  /**
   * Set to `present`, if the secret should exist, and `absent`, if it should not.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   *
   * **Note:** this option is no longer supported for Docker SDK for Python 7.0.0+. Specifying it with Docker SDK for
   * Python 7.0.0 or newer will lead to an error.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * Requires Docker SDK for Python 4.4.0 or newer.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
  /**
   * When using `rolling_versions`, the number of old versions of the secret to keep.
   *
   * Extraneous old secrets are deleted after the new one is created.
   *
   * Set to `-1` to keep everything or to `0` or `1` to keep only the current one.
   *
   * @default 5
   * @since 2.2.0
   */
  readonly versions_to_keep?: Input<number>;
}

/** What {@link docker_secret} returns. */
export interface DockerSecretResult {
  /**
   * The ID assigned by Docker to the secret object.
   *
   * Returned: success and `state=present`
   */
  readonly secret_id: string;
  /**
   * The name of the created secret object.
   *
   * Returned: success and `state=present`
   *
   * @since 2.2.0
   */
  readonly secret_name: string;
}

/**
 * Manage docker secrets
 *
 * Create and remove Docker secrets in a Swarm environment. Similar to `docker secret create` and `docker secret rm`.
 *
 * Adds to the metadata of new secrets `ansible_key`, an encrypted hash representation of the data, which is then used
 * in future runs to test if a secret has changed. If `ansible_key` is not present, then a secret will not be updated
 * unless the `force` option is set.
 *
 * Updates to secrets are performed by removing the secret and creating it again.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_secret_module.html
 */
export const docker_secret: Module<DockerSecretArguments, DockerSecretResult> = defineModule("community.docker.docker_secret", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    data: { no_log: true },
    data_is_b64: { type: "bool" },
    data_src: { type: "path" },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    force: { type: "bool" },
    labels: { type: "dict" },
    name: { required: true },
    rolling_versions: { type: "bool" },
    state: { choices: ["absent", "present"] },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
    versions_to_keep: { type: "int" },
  },
  mutually_exclusive: [["data", "data_src"]],
  required_together: [["client_cert", "client_key"]],
  required_if: [["state", "present", ["data", "data_src"], true], ["state", null, ["data", "data_src"], true]],
}));

/** Arguments of {@link docker_stack}. */
export interface DockerStackArguments {
  /**
   * If larger than `0` and `state=absent` the module will retry up to `absent_retries` times to delete the stack until
   * all the resources have been effectively deleted. If the last try still reports the stack as not completely removed
   * the module will fail.
   *
   * @default 0
   */
  readonly absent_retries?: Input<number>;
  /**
   * Interval in seconds between consecutive `absent_retries`.
   *
   * @default 1
   */
  readonly absent_retries_interval?: Input<number>;
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   * @since 3.6.0
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * @since 3.6.0
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * The Docker CLI context to use.
   *
   * Mutually exclusive with `docker_host`.
   *
   * @since 3.6.0
   */
  readonly cli_context?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * @since 3.6.0
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * @since 3.6.0
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * List of compose definitions. Any element may be a string referring to the path of the compose file on the target
   * host or the YAML contents of a compose file nested as dictionary.
   *
   * @default []
   */
  readonly compose?: Input<readonly unknown[]>;
  /**
   * If `false`, the `--detach=false` option is added to the `docker stack deploy` command, allowing Docker to wait for
   * tasks to converge before exiting.
   *
   * If `true` (default), Docker exits immediately instead of waiting for tasks to converge.
   *
   * @default true
   * @since 4.1.0
   */
  readonly detach?: Input<boolean>;
  /**
   * Path to the Docker CLI. If not provided, will search for Docker CLI on the `PATH`.
   *
   * @since 3.6.0
   */
  readonly docker_cli?: Input<string>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * Mutually exclusive with `cli_context`. If neither `docker_host` nor `cli_context` are provided, the value
   * `unix:///var/run/docker.sock` is used.
   *
   * @since 3.6.0
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /** Stack name. */
  readonly name: Input<string>;
  /**
   * If true will add the `--prune` option to the `docker stack deploy` command. This will have docker remove the
   * services not present in the current stack definition.
   *
   * @default false
   */
  readonly prune?: Input<boolean>;
  /**
   * If set will add the `--resolve-image` option to the `docker stack deploy` command. This will have docker query the
   * registry to resolve image digest and supported platforms. If not set, docker use "always" by default.
   */
  readonly resolve_image?: Input<"always" | "changed" | "never">;
  /**
   * Service state.
   *
   * @default "present"
   */
  readonly state?: Input<"present" | "absent">;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   * @since 3.6.0
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @since 3.6.0
   */
  readonly tls_hostname?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   * @since 3.6.0
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
  /**
   * If true will add the `--with-registry-auth` option to the `docker stack deploy` command. This will have docker send
   * registry authentication details to Swarm agents.
   *
   * @default false
   */
  readonly with_registry_auth?: Input<boolean>;
}

/** What {@link docker_stack} returns. */
export interface DockerStackResult {
  /**
   * Dictionary containing the differences between the 'Spec' field
   * of the stack services before and after applying the new stack
   * definition.
   *
   * Returned: on change
   */
  readonly stack_spec_diff: Readonly<Record<string, unknown>>;
}

/**
 * docker stack module
 *
 * Manage docker stacks using the `docker stack` command on the target node (see examples).
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_stack_module.html
 */
export const docker_stack: Module<DockerStackArguments, DockerStackResult> = defineModule("community.docker.docker_stack", () => ({
  options: {
    absent_retries: { type: "int" },
    absent_retries_interval: { type: "int" },
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    cli_context: {},
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    compose: { type: "list", elements: "raw" },
    detach: { type: "bool" },
    docker_cli: { type: "path" },
    docker_host: { aliases: ["docker_url"] },
    name: { required: true },
    prune: { type: "bool" },
    resolve_image: { choices: ["always", "changed", "never"] },
    state: { choices: ["present", "absent"] },
    tls: { type: "bool" },
    tls_hostname: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
    with_registry_auth: { type: "bool" },
  },
  mutually_exclusive: [["docker_host", "cli_context"]],
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_stack_info}. */
export interface DockerStackInfoArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   * @since 3.6.0
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * @since 3.6.0
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * The Docker CLI context to use.
   *
   * Mutually exclusive with `docker_host`.
   *
   * @since 3.6.0
   */
  readonly cli_context?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * @since 3.6.0
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * @since 3.6.0
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Path to the Docker CLI. If not provided, will search for Docker CLI on the `PATH`.
   *
   * @since 3.6.0
   */
  readonly docker_cli?: Input<string>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * Mutually exclusive with `cli_context`. If neither `docker_host` nor `cli_context` are provided, the value
   * `unix:///var/run/docker.sock` is used.
   *
   * @since 3.6.0
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   * @since 3.6.0
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @since 3.6.0
   */
  readonly tls_hostname?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   * @since 3.6.0
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_stack_info} returns. */
export interface DockerStackInfoResult {
  /**
   * List of dictionaries containing the list of stacks on the target node.
   *
   * Returned: always
   */
  readonly results: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Return information on all docker stacks
 *
 * Retrieve information on docker stacks using the `docker stack` command on the target node (see examples).
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_stack_info_module.html
 */
export const docker_stack_info: Module<DockerStackInfoArguments, DockerStackInfoResult> = defineModule("community.docker.docker_stack_info", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    cli_context: {},
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    docker_cli: { type: "path" },
    docker_host: { aliases: ["docker_url"] },
    tls: { type: "bool" },
    tls_hostname: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  mutually_exclusive: [["docker_host", "cli_context"]],
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_stack_task_info}. */
export interface DockerStackTaskInfoArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   * @since 3.6.0
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * @since 3.6.0
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * The Docker CLI context to use.
   *
   * Mutually exclusive with `docker_host`.
   *
   * @since 3.6.0
   */
  readonly cli_context?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * @since 3.6.0
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * @since 3.6.0
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Path to the Docker CLI. If not provided, will search for Docker CLI on the `PATH`.
   *
   * @since 3.6.0
   */
  readonly docker_cli?: Input<string>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * Mutually exclusive with `cli_context`. If neither `docker_host` nor `cli_context` are provided, the value
   * `unix:///var/run/docker.sock` is used.
   *
   * @since 3.6.0
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /** Stack name. */
  readonly name: Input<string>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   * @since 3.6.0
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @since 3.6.0
   */
  readonly tls_hostname?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   * @since 3.6.0
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_stack_task_info} returns. */
export interface DockerStackTaskInfoResult {
  /**
   * List of dictionaries containing the list of tasks associated to a stack name.
   *
   * Returned: always
   */
  readonly results: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Return information of the tasks on a docker stack
 *
 * Retrieve information on docker stacks tasks using the `docker stack` command on the target node (see examples).
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_stack_task_info_module.html
 */
export const docker_stack_task_info: Module<DockerStackTaskInfoArguments, DockerStackTaskInfoResult> = defineModule("community.docker.docker_stack_task_info", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    cli_context: {},
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    docker_cli: { type: "path" },
    docker_host: { aliases: ["docker_url"] },
    name: { required: true },
    tls: { type: "bool" },
    tls_hostname: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  mutually_exclusive: [["docker_host", "cli_context"]],
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_swarm}. */
export interface DockerSwarmArguments {
  /**
   * Externally reachable address advertised to other nodes.
   *
   * This can either be an address/port combination in the form `192.168.1.1:4567`, or an interface followed by a port
   * number, like `eth0:4567`.
   *
   * If the port number is omitted, the port number from the listen address is used.
   *
   * If `advertise_addr` is not specified, it will be automatically detected when possible.
   *
   * Only used when swarm is initialised or joined. Because of this it is not considered for idempotency checking.
   */
  readonly advertise_addr?: Input<string>;
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by Docker SDK for Python and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * If set, generate a key and use it to lock data stored on the managers.
   *
   * Docker default value is `false`.
   *
   * `community.docker.docker_swarm_info` can be used to retrieve the unlock key.
   */
  readonly autolock_managers?: Input<boolean>;
  /**
   * An integer whose purpose is to force swarm to generate a new signing CA certificate and key, if none have been
   * specified.
   *
   * Docker default value is `0`.
   *
   * Requires API version >= 1.30.
   */
  readonly ca_force_rotate?: Input<number>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Address or interface to use for data path traffic.
   *
   * This can either be an address in the form `192.168.1.1`, or an interface, like `eth0`.
   *
   * Only used when swarm is initialised or joined. Because of this it is not considered for idempotency checking.
   *
   * Requires API version >= 1.30.
   *
   * @since 2.5.0
   */
  readonly data_path_addr?: Input<string>;
  /**
   * Port to use for data path traffic.
   *
   * This needs to be a port number like `9789`.
   *
   * Only used when swarm is initialised. Because of this it is not considered for idempotency checking.
   *
   * Requires API version >= 1.40.
   *
   * @since 3.1.0
   */
  readonly data_path_port?: Input<number>;
  /**
   * Debug mode.
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * Default address pool in CIDR format.
   *
   * Only used when swarm is initialised. Because of this it is not considered for idempotency checking.
   *
   * Requires API version >= 1.39.
   */
  readonly default_addr_pool?: Input<readonly string[]>;
  /**
   * The delay (in nanoseconds) for an agent to send a heartbeat to the dispatcher.
   *
   * Docker default value is 5 seconds, which corresponds to a value of `5000000000`.
   */
  readonly dispatcher_heartbeat_period?: Input<number>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Amount of ticks (in seconds) needed without a leader to trigger a new election.
   *
   * Docker default value is `10` seconds.
   */
  readonly election_tick?: Input<number>;
  /**
   * Use with state `present` to force creating a new Swarm, even if already part of one.
   *
   * Use with state `absent` to Leave the swarm even if this node is a manager.
   *
   * @default false
   */
  readonly force?: Input<boolean>;
  /**
   * Amount of ticks (in seconds) between each heartbeat.
   *
   * Docker default value is `1` seconds.
   */
  readonly heartbeat_tick?: Input<number>;
  /**
   * Swarm token used to join a swarm cluster.
   *
   * Used with `state=join`.
   *
   * If this value is specified, the corresponding value in the return values will be censored by Ansible. This is a
   * side-effect of this value not being logged.
   */
  readonly join_token?: Input<string>;
  /**
   * Number of snapshots to keep beyond the current snapshot.
   *
   * Docker default value is `0`.
   */
  readonly keep_old_snapshots?: Input<number>;
  /**
   * User-defined key/value metadata.
   *
   * Label operations in this module apply to the docker swarm cluster. Use `community.docker.docker_node` module to
   * add/modify/remove swarm node labels.
   *
   * Requires API version >= 1.32.
   */
  readonly labels?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Listen address used for inter-manager communication.
   *
   * This can either be an address/port combination in the form `192.168.1.1:4567`, or an interface followed by a port
   * number, like `eth0:4567`.
   *
   * If the port number is omitted, the default swarm listening port is used.
   *
   * Only used when swarm is initialised or joined. Because of this it is not considered for idempotency checking.
   *
   * @default "0.0.0.0:2377"
   */
  readonly listen_addr?: Input<string>;
  /** Number of log entries to keep around to sync up slow followers after a snapshot is created. */
  readonly log_entries_for_slow_followers?: Input<number>;
  /** The name of the swarm. */
  readonly name?: Input<string>;
  /**
   * Automatic expiry for nodes certificates, given in nanoseconds.
   *
   * Docker default value is 90 days, which corresponds to a value of `7776000000000000`.
   */
  readonly node_cert_expiry?: Input<number>;
  /**
   * Swarm id of the node to remove.
   *
   * Used with `state=remove`.
   */
  readonly node_id?: Input<string>;
  /**
   * Remote address of one or more manager nodes of an existing Swarm to connect to.
   *
   * Used with `state=join`.
   */
  readonly remote_addrs?: Input<readonly string[]>;
  /**
   * Rotate the manager join token.
   *
   * @default false
   */
  readonly rotate_manager_token?: Input<boolean>;
  /**
   * Rotate the worker join token.
   *
   * @default false
   */
  readonly rotate_worker_token?: Input<boolean>;
  /**
   * The desired signing CA certificate for all swarm node TLS leaf certificates, in PEM format.
   *
   * This must not be a path to a certificate, but the contents of the certificate.
   *
   * Requires API version >= 1.30.
   */
  readonly signing_ca_cert?: Input<string>;
  /**
   * The desired signing CA key for all swarm node TLS leaf certificates, in PEM format.
   *
   * This must not be a path to a key, but the contents of the key.
   *
   * Requires API version >= 1.30.
   */
  readonly signing_ca_key?: Input<string>;
  /**
   * Number of logs entries between snapshot.
   *
   * Docker default value is `10000`.
   */
  readonly snapshot_interval?: Input<number>;
  /**
   * Set to `present`, to create/update a new cluster.
   *
   * Set to `join`, to join an existing cluster.
   *
   * Set to `absent`, to leave an existing cluster.
   *
   * Set to `remove`, to remove an absent node from the cluster. Note that removing requires Docker SDK for Python >= 2.4.0.
   *
   * `community.docker.docker_node` can be used to demote a manager before removal.
   *
   * @default "present"
   */
  readonly state?: Input<"present" | "join" | "absent" | "remove">;
  /**
   * Default address pool subnet mask length.
   *
   * Only used when swarm is initialised. Because of this it is not considered for idempotency checking.
   *
   * Requires API version >= 1.39.
   */
  readonly subnet_size?: Input<number>;
  /**
   * Maximum number of tasks history stored.
   *
   * Docker default value is `5`.
   */
  readonly task_history_retention_limit?: Input<number>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   *
   * **Note:** this option is no longer supported for Docker SDK for Python 7.0.0+. Specifying it with Docker SDK for
   * Python 7.0.0 or newer will lead to an error.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * Requires Docker SDK for Python 4.4.0 or newer.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_swarm} returns. */
export interface DockerSwarmResult {
  /**
   * Provides the actions done on the swarm.
   *
   * Returned: when action failed.
   */
  readonly actions: readonly string[];
  /**
   * Information about swarm.
   *
   * Returned: success
   */
  readonly swarm_facts: {
    /**
     * Tokens to connect to the Swarm.
     *
     * Returned: success
     */
    readonly JoinTokens: {
      /**
       * Token to join the cluster as a new *manager* node.
       *
       * **Note:** if this value has been specified as `join_token`, the value here will not be the token, but
       * `VALUE_SPECIFIED_IN_NO_LOG_PARAMETER`. If you pass `join_token`, make sure your playbook/role does not depend
       * on this return value!
       *
       * Returned: success
       */
      readonly Manager: string;
      /**
       * Token to join the cluster as a new *worker* node.
       *
       * **Note:** if this value has been specified as `join_token`, the value here will not be the token, but
       * `VALUE_SPECIFIED_IN_NO_LOG_PARAMETER`. If you pass `join_token`, make sure your playbook/role does not depend
       * on this return value!
       *
       * Returned: success
       */
      readonly Worker: string;
    };
    /**
     * The swarm unlock-key if `autolock_managers=true`.
     *
     * Returned: on success if `autolock_managers=true` and swarm is initialised, or if `autolock_managers` has changed.
     */
    readonly UnlockKey: string;
  };
}

/**
 * Manage Swarm cluster
 *
 * Create a new Swarm cluster.
 *
 * Add/Remove nodes or managers to an existing cluster.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_swarm_module.html
 */
export const docker_swarm: Module<DockerSwarmArguments, DockerSwarmResult> = defineModule("community.docker.docker_swarm", () => ({
  options: {
    advertise_addr: {},
    api_version: { aliases: ["docker_api_version"] },
    autolock_managers: { type: "bool" },
    ca_force_rotate: { type: "int" },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    data_path_addr: {},
    data_path_port: { type: "int" },
    debug: { type: "bool" },
    default_addr_pool: { type: "list", elements: "str" },
    dispatcher_heartbeat_period: { type: "int" },
    docker_host: { aliases: ["docker_url"] },
    election_tick: { type: "int" },
    force: { type: "bool" },
    heartbeat_tick: { type: "int" },
    join_token: { no_log: true },
    keep_old_snapshots: { type: "int" },
    labels: { type: "dict" },
    listen_addr: {},
    log_entries_for_slow_followers: { type: "int" },
    name: {},
    node_cert_expiry: { type: "int" },
    node_id: {},
    remote_addrs: { type: "list", elements: "str" },
    rotate_manager_token: { type: "bool" },
    rotate_worker_token: { type: "bool" },
    signing_ca_cert: {},
    signing_ca_key: { no_log: true },
    snapshot_interval: { type: "int" },
    state: { choices: ["present", "join", "absent", "remove"] },
    subnet_size: { type: "int" },
    task_history_retention_limit: { type: "int" },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
  required_if: [["state", "join", ["remote_addrs", "join_token"]], ["state", "remove", ["node_id"]]],
}));

/** Arguments of {@link docker_swarm_info}. */
export interface DockerSwarmInfoArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by Docker SDK for Python and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode.
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Whether to list swarm nodes.
   *
   * @default false
   */
  readonly nodes?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting nodes to list.
   *
   * For example, `name: mynode`.
   *
   * See [the docker documentation](https://docs.docker.com/engine/reference/commandline/node_ls/#filtering) for more
   * information on possible filters.
   */
  readonly nodes_filters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Whether to list swarm services.
   *
   * @default false
   */
  readonly services?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting services to list.
   *
   * For example, `name: myservice`.
   *
   * See [the docker documentation](https://docs.docker.com/engine/reference/commandline/service_ls/#filtering) for more
   * information on possible filters.
   */
  readonly services_filters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Whether to list containers.
   *
   * @default false
   */
  readonly tasks?: Input<boolean>;
  /**
   * A dictionary of filter values used for selecting tasks to list.
   *
   * For example, `node: mynode-1`.
   *
   * See [the docker documentation](https://docs.docker.com/engine/reference/commandline/service_ps/#filtering) for more
   * information on possible filters.
   */
  readonly tasks_filters?: Input<Readonly<Record<string, unknown>>>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   *
   * **Note:** this option is no longer supported for Docker SDK for Python 7.0.0+. Specifying it with Docker SDK for
   * Python 7.0.0 or newer will lead to an error.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * Whether to retrieve the swarm unlock key.
   *
   * @default false
   */
  readonly unlock_key?: Input<boolean>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * Requires Docker SDK for Python 4.4.0 or newer.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
  /**
   * When set to `true` and `nodes`, `services`, or `tasks` is set to `true`, then the module output will contain
   * verbose information about objects matching the full output of API method.
   *
   * For details see the documentation of your version of Docker API at https://docs.docker.com/engine/api/.
   *
   * The verbose output in this module contains only subset of information returned by this info module for each type of
   * the objects.
   *
   * @default false
   */
  readonly verbose_output?: Input<boolean>;
}

/** What {@link docker_swarm_info} returns. */
export interface DockerSwarmInfoResult {
  /**
   * Will be `true` if the module can talk to the docker daemon.
   *
   * Returned: both on success and on error
   */
  readonly can_talk_to_docker: boolean;
  /**
   * Will be `true` if the module can talk to the docker daemon, and the docker daemon is in Swarm mode.
   *
   * Returned: both on success and on error
   */
  readonly docker_swarm_active: boolean;
  /**
   * Will be `true` if the module can talk to the docker daemon, the docker daemon is in Swarm mode, and the current
   * node is a manager node.
   *
   * Only if this one is `true`, the module will not fail.
   *
   * Returned: both on success and on error
   */
  readonly docker_swarm_manager: boolean;
  /**
   * List of dict objects containing the basic information about each volume. Keys matches the `docker node ls` output
   * unless `verbose_output=true`. See description for `verbose_output`.
   *
   * Returned: When `nodes=true`
   */
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  /**
   * List of dict objects containing the basic information about each volume. Keys matches the `docker service ls`
   * output unless `verbose_output=true`. See description for `verbose_output`.
   *
   * Returned: When `services=true`
   */
  readonly services: readonly Readonly<Record<string, unknown>>[];
  /**
   * Facts representing the basic state of the docker Swarm cluster.
   *
   * Contains tokens to connect to the Swarm.
   *
   * Returned: always
   */
  readonly swarm_facts: Readonly<Record<string, unknown>>;
  /**
   * Contains the key needed to unlock the swarm.
   *
   * Returned: When `unlock_key=true`.
   */
  readonly swarm_unlock_key: string;
  /**
   * List of dict objects containing the basic information about each volume. Keys matches the `docker service ps`
   * output unless `verbose_output=true`. See description for `verbose_output`.
   *
   * Returned: When `tasks=true`
   */
  readonly tasks: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Retrieves facts about Docker Swarm cluster
 *
 * Retrieves facts about a Docker Swarm.
 *
 * Returns lists of swarm objects names for the services - nodes, services, tasks.
 *
 * The output differs depending on API version available on docker host.
 *
 * Must be run on Swarm Manager node; otherwise module fails with error message. It does return boolean flags in on both
 * error and success which indicate whether the docker daemon can be communicated with, whether it is in Swarm mode, and
 * whether it is a Swarm Manager node.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_swarm_info_module.html
 */
export const docker_swarm_info: Module<DockerSwarmInfoArguments, DockerSwarmInfoResult> = defineModule("community.docker.docker_swarm_info", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    nodes: { type: "bool" },
    nodes_filters: { type: "dict" },
    services: { type: "bool" },
    services_filters: { type: "dict" },
    tasks: { type: "bool" },
    tasks_filters: { type: "dict" },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    unlock_key: { type: "bool" },
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
    verbose_output: { type: "bool" },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_swarm_service}. */
export interface DockerSwarmServiceArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by Docker SDK for Python and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * List arguments to be passed to the container.
   *
   * Corresponds to the `ARG` parameter of `docker service create`.
   */
  readonly args?: Input<readonly string[]>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * List of capabilities to add to the container.
   *
   * Requires API version >= 1.41.
   *
   * @since 2.2.0
   */
  readonly cap_add?: Input<readonly string[]>;
  /**
   * List of capabilities to drop from the container.
   *
   * Requires API version >= 1.41.
   *
   * @since 2.2.0
   */
  readonly cap_drop?: Input<readonly string[]>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Command to execute when the container starts.
   *
   * A command may be either a string or a list or a list of strings.
   *
   * Corresponds to the `COMMAND` parameter of `docker service create`.
   */
  readonly command?: Input<unknown>;
  /**
   * List of dictionaries describing the service configs.
   *
   * Corresponds to the `--config` option of `docker service create`.
   *
   * Requires API version >= 1.30.
   */
  readonly configs?: Input<readonly {
    /** Config's ID. */
    readonly config_id?: string;
    /** Config's name as defined at its creation. */
    readonly config_name: string;
    /** Name of the file containing the config. Defaults to the `configs[].config_name` if not specified. */
    readonly filename?: string;
    /** GID of the config file's group. */
    readonly gid?: string;
    /** File access mode inside the container. Must be an octal number (like `0644` or `0444`). */
    readonly mode?: number;
    /** UID of the config file's owner. */
    readonly uid?: string;
  }[]>;
  /**
   * Dictionary of key value pairs.
   *
   * Corresponds to the `--container-label` option of `docker service create`.
   */
  readonly container_labels?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Debug mode.
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * List of custom DNS servers.
   *
   * Corresponds to the `--dns` option of `docker service create`.
   */
  readonly dns?: Input<readonly string[]>;
  /**
   * List of custom DNS options.
   *
   * Corresponds to the `--dns-option` option of `docker service create`.
   */
  readonly dns_options?: Input<readonly string[]>;
  /**
   * List of custom DNS search domains.
   *
   * Corresponds to the `--dns-search` option of `docker service create`.
   */
  readonly dns_search?: Input<readonly string[]>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Service endpoint mode.
   *
   * Corresponds to the `--endpoint-mode` option of `docker service create`.
   */
  readonly endpoint_mode?: Input<"vip" | "dnsrr">;
  /**
   * List or dictionary of the service environment variables.
   *
   * If passed a list each items need to be in the format of `KEY=VALUE`.
   *
   * If passed a dictionary values which might be parsed as numbers, booleans or other types by the YAML parser must be
   * quoted (for example `"true"`) in order to avoid data loss.
   *
   * Corresponds to the `--env` option of `docker service create`.
   */
  readonly env?: Input<unknown>;
  /**
   * List of paths to files, present on the target, containing environment variables `FOO=BAR`.
   *
   * The order of the list is significant in determining the value assigned to a variable that shows up more than once.
   *
   * If variable also present in `env`, then `env` value will override.
   */
  readonly env_files?: Input<readonly string[]>;
  /**
   * Force update even if no changes require it.
   *
   * Corresponds to the `--force` option of `docker service update`.
   *
   * @default false
   */
  readonly force_update?: Input<boolean>;
  /**
   * List of additional group names and/or IDs that the container process will run as.
   *
   * Corresponds to the `--group` option of `docker service update`.
   */
  readonly groups?: Input<readonly string[]>;
  /**
   * Configure a check that is run to determine whether or not containers for this service are "healthy". See the docs
   * for the [HEALTHCHECK Dockerfile instruction](https://docs.docker.com/engine/reference/builder/#healthcheck) for
   * details on how healthchecks work.
   *
   * `healthcheck.interval`, `healthcheck.timeout`, and `healthcheck.start_period` are specified as durations. They
   * accept duration as a string in a format that look like: `5h34m56s`, `1m30s`, and so on. The supported units are
   * `us`, `ms`, `s`, `m` and `h`.
   */
  readonly healthcheck?: Input<{
    /** Time between running the check. */
    readonly interval?: string;
    /** Consecutive failures needed to report unhealthy. It accept integer value. */
    readonly retries?: number;
    /** Start period for the container to initialize before starting health-retries countdown. */
    readonly start_period?: string;
    /**
     * Command to run to check health.
     *
     * Must be either a string or a list. If it is a list, the first item must be one of `NONE`, `CMD` or `CMD-SHELL`.
     */
    readonly test?: unknown;
    /** Maximum time to allow one check to run. */
    readonly timeout?: string;
  }>;
  /**
   * Container hostname.
   *
   * Corresponds to the `--hostname` option of `docker service create`.
   */
  readonly hostname?: Input<string>;
  /**
   * Dict of host-to-IP mappings, where each host name is a key in the dictionary. Each host name will be added to the
   * container's /etc/hosts file.
   *
   * Corresponds to the `--host` option of `docker service create`.
   */
  readonly hosts?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Service image path and tag.
   *
   * Corresponds to the `IMAGE` parameter of `docker service create`.
   */
  readonly image?: Input<string>;
  /**
   * Use an init inside each service container to forward signals and reap processes.
   *
   * Corresponds to the `--init` option of `docker service create`.
   *
   * Requires API version >= 1.37.
   */
  readonly init?: Input<boolean>;
  /**
   * Dictionary of key value pairs.
   *
   * Corresponds to the `--label` option of `docker service create`.
   */
  readonly labels?: Input<Readonly<Record<string, unknown>>>;
  /** Configures service resource limits. */
  readonly limits?: Input<{
    /**
     * Service CPU limit. `0` equals no limit.
     *
     * Corresponds to the `--limit-cpu` option of `docker service create`.
     */
    readonly cpus?: number;
    /**
     * Service memory limit in format `<number>[<unit>]`. Number is a positive integer. Unit can be `B` (byte), `K`
     * (kibibyte, 1024B), `M` (mebibyte), `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte).
     *
     * `0` equals no limit.
     *
     * Omitting the unit defaults to bytes.
     *
     * Corresponds to the `--limit-memory` option of `docker service create`.
     */
    readonly memory?: string;
  }>;
  /** Logging configuration for the service. */
  readonly logging?: Input<{
    /**
     * Configure the logging driver for a service.
     *
     * Corresponds to the `--log-driver` option of `docker service create`.
     */
    readonly driver?: string;
    /**
     * Options for service logging driver.
     *
     * Corresponds to the `--log-opt` option of `docker service create`.
     */
    readonly options?: Readonly<Record<string, unknown>>;
  }>;
  /**
   * Service replication mode.
   *
   * Service will be removed and recreated when changed.
   *
   * Corresponds to the `--mode` option of `docker service create`.
   *
   * The value `replicated-job` was added in community.docker 4.7.0, and requires API version >= 1.41 and Docker SDK for
   * Python >= 6.0.0.
   *
   * @default "replicated"
   */
  readonly mode?: Input<"replicated" | "global" | "replicated-job">;
  /**
   * List of dictionaries describing the service mounts.
   *
   * Corresponds to the `--mount` option of `docker service create`.
   */
  readonly mounts?: Input<readonly {
    /**
     * Volume driver configuration.
     *
     * Can only be used when `mounts[].type=volume`.
     */
    readonly driver_config?: {
      /** Name of the volume-driver plugin to use for the volume. */
      readonly name?: string;
      /** Options as key-value pairs to pass to the driver for this volume. */
      readonly options?: Readonly<Record<string, unknown>>;
    };
    /** Volume labels to apply. */
    readonly labels?: Readonly<Record<string, unknown>>;
    /**
     * Disable copying of data from a container when a volume is created.
     *
     * Can only be used when `mounts[].type=volume`.
     */
    readonly no_copy?: boolean;
    /**
     * The propagation mode to use.
     *
     * Can only be used when `mounts[].type=bind`.
     */
    readonly propagation?: "shared" | "slave" | "private" | "rshared" | "rslave" | "rprivate";
    /** Whether the mount should be read-only. */
    readonly readonly?: boolean;
    /**
     * Mount source (for example a volume name or a host path).
     *
     * Must be specified if `mounts[].type` is not `tmpfs`.
     */
    readonly source?: string;
    /** Container path. */
    readonly target: string;
    /**
     * File mode of the tmpfs in octal.
     *
     * Can only be used when `mounts[].type=tmpfs`.
     */
    readonly tmpfs_mode?: number;
    /**
     * Size of the tmpfs mount in format `<number>[<unit>]`. Number is a positive integer. Unit can be `B` (byte), `K`
     * (kibibyte, 1024B), `M` (mebibyte), `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte).
     *
     * Can only be used when `mounts[].type=tmpfs`.
     */
    readonly tmpfs_size?: string;
    /**
     * The mount type.
     *
     * Note that `npipe` is only supported by Docker for Windows. Also note that `npipe` was added in Ansible 2.9.
     *
     * @default "bind"
     */
    readonly type?: "bind" | "volume" | "tmpfs" | "npipe";
  }[]>;
  /**
   * Service name.
   *
   * Corresponds to the `--name` option of `docker service create`.
   */
  readonly name: Input<string>;
  /**
   * List of the service networks names or dictionaries.
   *
   * When passed dictionaries valid sub-options are `name`, which is required, and `aliases` and `options`.
   *
   * Prior to API version 1.29, updating and removing networks is not supported. If changes are made the service will
   * then be removed and recreated.
   *
   * Corresponds to the `--network` option of `docker service create`.
   */
  readonly networks?: Input<readonly unknown[]>;
  /** Configures service placement preferences and constraints. */
  readonly placement?: Input<{
    /**
     * List of the service constraints.
     *
     * Corresponds to the `--constraint` option of `docker service create`.
     */
    readonly constraints?: readonly string[];
    /**
     * List of the placement preferences as key value pairs.
     *
     * Corresponds to the `--placement-pref` option of `docker service create`.
     *
     * Requires API version >= 1.27.
     */
    readonly preferences?: readonly Readonly<Record<string, unknown>>[];
    /**
     * Maximum number of tasks per node.
     *
     * Corresponds to the `--replicas_max_per_node` option of `docker service create`.
     *
     * Requires API version >= 1.40.
     *
     * @since 1.3.0
     */
    readonly replicas_max_per_node?: number;
  }>;
  /**
   * List of dictionaries describing the service published ports.
   *
   * Corresponds to the `--publish` option of `docker service create`.
   */
  readonly publish?: Input<readonly {
    /**
     * What publish mode to use.
     *
     * Requires API version >= 1.32.
     */
    readonly mode?: "ingress" | "host";
    /**
     * What protocol to use.
     *
     * @default "tcp"
     */
    readonly protocol?: "tcp" | "udp";
    /** The port to make externally available. */
    readonly published_port?: number;
    /** The port inside the container to expose. */
    readonly target_port: number;
  }[]>;
  /**
   * Mount the containers root filesystem as read only.
   *
   * Corresponds to the `--read-only` option of `docker service create`.
   */
  readonly read_only?: Input<boolean>;
  /**
   * Number of containers instantiated in the service. Valid only if `mode=replicated` or `mode=replicated-job`.
   *
   * If set to `-1`, and service is not present, service replicas will be set to `1`.
   *
   * If set to `-1`, and service is present, service replicas will be unchanged.
   *
   * Corresponds to the `--replicas` option of `docker service create`.
   *
   * @default -1
   */
  readonly replicas?: Input<number>;
  /** Configures service resource reservations. */
  readonly reservations?: Input<{
    /**
     * Service CPU reservation. `0` equals no reservation.
     *
     * Corresponds to the `--reserve-cpu` option of `docker service create`.
     */
    readonly cpus?: number;
    /**
     * Service memory reservation in format `<number>[<unit>]`. Number is a positive integer. Unit can be `B` (byte),
     * `K` (kibibyte, 1024B), `M` (mebibyte), `G` (gibibyte), `T` (tebibyte), or `P` (pebibyte).
     *
     * `0` equals no reservation.
     *
     * Omitting the unit defaults to bytes.
     *
     * Corresponds to the `--reserve-memory` option of `docker service create`.
     */
    readonly memory?: string;
  }>;
  /**
   * If the current image digest should be resolved from registry and updated if changed.
   *
   * Requires API version >= 1.30.
   *
   * @default false
   */
  readonly resolve_image?: Input<boolean>;
  /** Configures if and how to restart containers when they exit. */
  readonly restart_config?: Input<{
    /**
     * Restart condition of the service.
     *
     * Corresponds to the `--restart-condition` option of `docker service create`.
     */
    readonly condition?: "none" | "on-failure" | "any";
    /**
     * Delay between restarts.
     *
     * Accepts a a string in a format that look like: `5h34m56s`, `1m30s`, and so on. The supported units are `us`,
     * `ms`, `s`, `m` and `h`.
     *
     * Corresponds to the `--restart-delay` option of `docker service create`.
     */
    readonly delay?: string;
    /**
     * Maximum number of service restarts.
     *
     * Corresponds to the `--restart-condition` option of `docker service create`.
     */
    readonly max_attempts?: number;
    /**
     * Restart policy evaluation window.
     *
     * Accepts a string in a format that look like: `5h34m56s`, `1m30s`, and so on. The supported units are `us`, `ms`,
     * `s`, `m` and `h`.
     *
     * Corresponds to the `--restart-window` option of `docker service create`.
     */
    readonly window?: string;
  }>;
  /** Configures how the service should be rolled back in case of a failing update. */
  readonly rollback_config?: Input<{
    /**
     * Delay between task rollbacks.
     *
     * Accepts a string in a format that look like: `5h34m56s`, `1m30s`, and so on. The supported units are `us`, `ms`,
     * `s`, `m` and `h`.
     *
     * Corresponds to the `--rollback-delay` option of `docker service create`.
     *
     * Requires API version >= 1.28.
     */
    readonly delay?: string;
    /**
     * Action to take in case of rollback failure.
     *
     * Corresponds to the `--rollback-failure-action` option of `docker service create`.
     *
     * Requires API version >= 1.28.
     */
    readonly failure_action?: "continue" | "pause";
    /**
     * Fraction of tasks that may fail during a rollback.
     *
     * Corresponds to the `--rollback-max-failure-ratio` option of `docker service create`.
     *
     * Requires API version >= 1.28.
     */
    readonly max_failure_ratio?: number;
    /**
     * Duration after each task rollback to monitor for failure.
     *
     * Accepts a string in a format that look like: `5h34m56s`, `1m30s`, and so on. The supported units are `us`, `ms`,
     * `s`, `m` and `h`.
     *
     * Corresponds to the `--rollback-monitor` option of `docker service create`.
     *
     * Requires API version >= 1.28.
     */
    readonly monitor?: string;
    /**
     * Specifies the order of operations during rollbacks.
     *
     * Corresponds to the `--rollback-order` option of `docker service create`.
     *
     * Requires API version >= 1.29.
     */
    readonly order?: string;
    /**
     * The number of containers to rollback at a time. If set to 0, all containers rollback simultaneously.
     *
     * Corresponds to the `--rollback-parallelism` option of `docker service create`.
     *
     * Requires API version >= 1.28.
     */
    readonly parallelism?: number;
  }>;
  /**
   * List of dictionaries describing the service secrets.
   *
   * Corresponds to the `--secret` option of `docker service create`.
   */
  readonly secrets?: Input<readonly {
    /**
     * Name of the file containing the secret. Defaults to the `secrets[].secret_name` if not specified.
     *
     * Corresponds to the `target` key of `docker service create --secret`.
     */
    readonly filename?: string;
    /** GID of the secret file's group. */
    readonly gid?: string;
    /** File access mode inside the container. Must be an octal number (like `0644` or `0444`). */
    readonly mode?: number;
    /** Secret's ID. */
    readonly secret_id?: string;
    /** Secret's name as defined at its creation. */
    readonly secret_name: string;
    /** UID of the secret file's owner. */
    readonly uid?: string;
  }[]>;
  /**
   * `absent` - A service matching the specified name will be removed and have its tasks stopped.
   *
   * `present` - Asserts the existence of a service matching the name and provided configuration parameters. Unspecified
   * configuration parameters will be set to docker defaults.
   *
   * @default "present"
   */
  readonly state?: Input<"present" | "absent">;
  /**
   * Time to wait before force killing a container.
   *
   * Accepts a duration as a string in a format that look like: `5h34m56s`, `1m30s`, and so on. The supported units are
   * `us`, `ms`, `s`, `m` and `h`.
   *
   * Corresponds to the `--stop-grace-period` option of `docker service create`.
   */
  readonly stop_grace_period?: Input<string>;
  /**
   * Override default signal used to stop the container.
   *
   * Corresponds to the `--stop-signal` option of `docker service create`.
   */
  readonly stop_signal?: Input<string>;
  /**
   * Dictionary of key, value pairs.
   *
   * @since 3.10.0
   */
  readonly sysctls?: Input<Readonly<Record<string, unknown>>>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   *
   * **Note:** this option is no longer supported for Docker SDK for Python 7.0.0+. Specifying it with Docker SDK for
   * Python 7.0.0 or newer will lead to an error.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * Allocate a pseudo-TTY.
   *
   * Corresponds to the `--tty` option of `docker service create`.
   */
  readonly tty?: Input<boolean>;
  /** Configures how the service should be updated. Useful for configuring rolling updates. */
  readonly update_config?: Input<{
    /**
     * Rolling update delay.
     *
     * Accepts a string in a format that look like: `5h34m56s`, `1m30s`, and so on. The supported units are `us`, `ms`,
     * `s`, `m` and `h`.
     *
     * Corresponds to the `--update-delay` option of `docker service create`.
     */
    readonly delay?: string;
    /**
     * Action to take in case of container failure.
     *
     * Corresponds to the `--update-failure-action` option of `docker service create`.
     *
     * Usage of `rollback` requires API version >= 1.29.
     */
    readonly failure_action?: "continue" | "pause" | "rollback";
    /**
     * Fraction of tasks that may fail during an update before the failure action is invoked.
     *
     * Corresponds to the `--update-max-failure-ratio` option of `docker service create`.
     */
    readonly max_failure_ratio?: number;
    /**
     * Time to monitor updated tasks for failures.
     *
     * Accepts a string in a format that look like: `5h34m56s`, `1m30s`, and so on. The supported units are `us`, `ms`,
     * `s`, `m` and `h`.
     *
     * Corresponds to the `--update-monitor` option of `docker service create`.
     */
    readonly monitor?: string;
    /**
     * Specifies the order of operations when rolling out an updated task.
     *
     * Corresponds to the `--update-order` option of `docker service create`.
     *
     * Requires API version >= 1.29.
     */
    readonly order?: string;
    /**
     * Rolling update parallelism.
     *
     * Corresponds to the `--update-parallelism` option of `docker service create`.
     */
    readonly parallelism?: number;
  }>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * Requires Docker SDK for Python 4.4.0 or newer.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Sets the username or UID used for the specified command.
   *
   * Before Ansible 2.8, the default value for this option was `root`.
   *
   * The default has been removed so that the user defined in the image is used if no user is specified here.
   *
   * Corresponds to the `--user` option of `docker service create`.
   */
  readonly user?: Input<string>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
  /**
   * Path to the working directory.
   *
   * Corresponds to the `--workdir` option of `docker service create`.
   */
  readonly working_dir?: Input<string>;
}

/** What {@link docker_swarm_service} returns. */
export interface DockerSwarmServiceResult {
  /**
   * List of changed service attributes if a service has been altered, [] otherwise.
   *
   * Returned: always
   */
  readonly changes: readonly string[];
  /**
   * True if the service has been recreated (removed and created).
   *
   * Returned: always
   */
  readonly rebuilt: boolean;
  /**
   * Dictionary of variables representing the current state of the service. Matches the module parameters format.
   *
   * Note that facts are not part of registered vars but accessible directly.
   *
   * Note that before Ansible 2.7.9, the return variable was documented as `ansible_swarm_service`, while the module
   * actually returned a variable called `ansible_docker_service`. The variable was renamed to `swarm_service` in both
   * code and documentation for Ansible 2.7.9 and Ansible 2.8.0. In Ansible 2.7.x, the old name `ansible_docker_service`
   * can still be used.
   *
   * Returned: always
   */
  readonly swarm_service: Readonly<Record<string, unknown>>;
}

/**
 * docker swarm service
 *
 * Manages docker services through a swarm manager node.
 *
 * This modules does not support updating services in a stack.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_swarm_service_module.html
 */
export const docker_swarm_service: Module<DockerSwarmServiceArguments, DockerSwarmServiceResult> = defineModule("community.docker.docker_swarm_service", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    args: { type: "list", elements: "str" },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    cap_add: { type: "list", elements: "str" },
    cap_drop: { type: "list", elements: "str" },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    command: { type: "raw" },
    configs: { type: "list", elements: "dict", options: { config_id: {}, config_name: { required: true }, filename: {}, gid: {}, mode: { type: "int" }, uid: {} } },
    container_labels: { type: "dict" },
    debug: { type: "bool" },
    dns: { type: "list", elements: "str" },
    dns_options: { type: "list", elements: "str" },
    dns_search: { type: "list", elements: "str" },
    docker_host: { aliases: ["docker_url"] },
    endpoint_mode: { choices: ["vip", "dnsrr"] },
    env: { type: "raw" },
    env_files: { type: "list", elements: "path" },
    force_update: { type: "bool" },
    groups: { type: "list", elements: "str" },
    healthcheck: { type: "dict", options: { interval: {}, retries: { type: "int" }, start_period: {}, test: { type: "raw" }, timeout: {} } },
    hostname: {},
    hosts: { type: "dict" },
    image: {},
    init: { type: "bool" },
    labels: { type: "dict" },
    limits: { type: "dict", options: { cpus: { type: "float" }, memory: {} } },
    logging: { type: "dict", options: { driver: {}, options: { type: "dict" } } },
    mode: { choices: ["replicated", "global", "replicated-job"] },
    mounts: { type: "list", elements: "dict", options: { driver_config: { type: "dict", options: { name: {}, options: { type: "dict" } } }, labels: { type: "dict" }, no_copy: { type: "bool" }, propagation: { choices: ["shared", "slave", "private", "rshared", "rslave", "rprivate"] }, readonly: { type: "bool" }, source: {}, target: { required: true }, tmpfs_mode: { type: "int" }, tmpfs_size: {}, type: { choices: ["bind", "volume", "tmpfs", "npipe"] } } },
    name: { required: true },
    networks: { type: "list", elements: "raw" },
    placement: { type: "dict", options: { constraints: { type: "list", elements: "str" }, preferences: { type: "list", elements: "dict" }, replicas_max_per_node: { type: "int" } } },
    publish: { type: "list", elements: "dict", options: { mode: { choices: ["ingress", "host"] }, protocol: { choices: ["tcp", "udp"] }, published_port: { type: "int" }, target_port: { type: "int", required: true } } },
    read_only: { type: "bool" },
    replicas: { type: "int" },
    reservations: { type: "dict", options: { cpus: { type: "float" }, memory: {} } },
    resolve_image: { type: "bool" },
    restart_config: { type: "dict", options: { condition: { choices: ["none", "on-failure", "any"] }, delay: {}, max_attempts: { type: "int" }, window: {} } },
    rollback_config: { type: "dict", options: { delay: {}, failure_action: { choices: ["continue", "pause"] }, max_failure_ratio: { type: "float" }, monitor: {}, order: {}, parallelism: { type: "int" } } },
    secrets: { type: "list", elements: "dict", options: { filename: {}, gid: {}, mode: { type: "int" }, secret_id: {}, secret_name: { required: true }, uid: {} } },
    state: { choices: ["present", "absent"] },
    stop_grace_period: {},
    stop_signal: {},
    sysctls: { type: "dict" },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    tty: { type: "bool" },
    update_config: { type: "dict", options: { delay: {}, failure_action: { choices: ["continue", "pause", "rollback"] }, max_failure_ratio: { type: "float" }, monitor: {}, order: {}, parallelism: { type: "int" } } },
    use_ssh_client: { type: "bool" },
    user: {},
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
    working_dir: {},
  },
  required_together: [["client_cert", "client_key"]],
  required_if: [["state", "present", ["image"]], ["state", null, ["image"]]],
}));

/** Arguments of {@link docker_swarm_service_info}. */
export interface DockerSwarmServiceInfoArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by Docker SDK for Python and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode.
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /** The name of the service to inspect. */
  readonly name: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   *
   * **Note:** this option is no longer supported for Docker SDK for Python 7.0.0+. Specifying it with Docker SDK for
   * Python 7.0.0 or newer will lead to an error.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * Requires Docker SDK for Python 4.4.0 or newer.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_swarm_service_info} returns. */
export interface DockerSwarmServiceInfoResult {
  /**
   * Returns whether the service exists.
   *
   * Returned: always
   */
  readonly exists: boolean;
  /**
   * A dictionary representing the current state of the service. Matches the `docker service inspect` output.
   *
   * Will be `none` if service does not exist.
   *
   * Returned: always
   */
  readonly service: Readonly<Record<string, unknown>>;
}

/**
 * Retrieves information about docker services from a Swarm Manager
 *
 * Retrieves information about a docker service.
 *
 * Essentially returns the output of `docker service inspect <name>`.
 *
 * Must be executed on a host running as Swarm Manager, otherwise the module will fail.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_swarm_service_info_module.html
 */
export const docker_swarm_service_info: Module<DockerSwarmServiceInfoArguments, DockerSwarmServiceInfoResult> = defineModule("community.docker.docker_swarm_service_info", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    name: { required: true },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_volume}. */
export interface DockerVolumeArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Specify the type of volume. Docker provides the `local` driver, but 3rd party drivers can also be used.
   *
   * @default "local"
   */
  readonly driver?: Input<string>;
  /**
   * Dictionary of volume settings. Consult the Docker documentation for valid options and values:
   * https://docs.docker.com/engine/reference/commandline/volume_create/#driver-specific-options.
   *
   * @default {}
   */
  readonly driver_options?: Input<Readonly<Record<string, unknown>>>;
  /** Dictionary of label key/values to set for the volume. */
  readonly labels?: Input<Readonly<Record<string, unknown>>>;
  /**
   * Controls when a volume will be recreated when `state=present`. Please note that recreating an existing volume will
   * cause **any data in the existing volume to be lost!** The volume will be deleted and a new volume with the same
   * name will be created.
   *
   * The value `always` forces the volume to be always recreated.
   *
   * The value `never` makes sure the volume will not be recreated.
   *
   * The value `options-changed` makes sure the volume will be recreated if the volume already exist and the driver,
   * driver options or labels differ.
   *
   * @default "never"
   */
  readonly recreate?: Input<"always" | "never" | "options-changed">;
  /**
   * `absent` deletes the volume.
   *
   * `present` creates the volume, if it does not already exist.
   *
   * @default "present"
   */
  readonly state?: Input<"absent" | "present">;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
  /**
   * Name of the volume to operate on.
   *
   * Required, under this name or an alias.
   */
  readonly volume_name?: Input<string>;
  /** Alias of `volume_name`. */
  readonly name?: Input<string>;
}

/** What {@link docker_volume} returns. */
export interface DockerVolumeResult {
  /**
   * Volume inspection results for the affected volume.
   *
   * Returned: success
   */
  readonly volume: Readonly<Record<string, unknown>>;
}

/**
 * Manage Docker volumes
 *
 * Create/remove Docker volumes.
 *
 * Performs largely the same function as the `docker volume` CLI subcommand.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_volume_module.html
 */
export const docker_volume: Module<DockerVolumeArguments, DockerVolumeResult> = defineModule("community.docker.docker_volume", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    driver: {},
    driver_options: { type: "dict" },
    labels: { type: "dict" },
    recreate: { choices: ["always", "never", "options-changed"] },
    state: { choices: ["absent", "present"] },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
    volume_name: { required: true, aliases: ["name"] },
  },
  required_together: [["client_cert", "client_key"]],
}));

/** Arguments of {@link docker_volume_info}. */
export interface DockerVolumeInfoArguments {
  /**
   * The version of the Docker API running on the Docker Host.
   *
   * Defaults to the latest version of the API supported by this collection and the docker daemon.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_API_VERSION` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default "auto"
   */
  readonly api_version?: Input<string>;
  /** Alias of `api_version`. */
  readonly docker_api_version?: Input<string>;
  /**
   * Use a CA certificate when performing server verification by providing the path to a CA certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file `ca.pem`
   * from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   *
   * This option was called `ca_cert` and got renamed to `ca_path` in community.docker 3.6.0. The old name has been
   * added as an alias and can still be used.
   */
  readonly ca_path?: Input<string>;
  /** Alias of `ca_path`. */
  readonly ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly tls_ca_cert?: Input<string>;
  /** Alias of `ca_path`. */
  readonly cacert_path?: Input<string>;
  /**
   * Path to the client's TLS certificate file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `cert.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly tls_client_cert?: Input<string>;
  /** Alias of `client_cert`. */
  readonly cert_path?: Input<string>;
  /**
   * Path to the client's TLS key file.
   *
   * If the value is not specified in the task and the environment variable `DOCKER_CERT_PATH` is set, the file
   * `key.pem` from the directory specified in the environment variable `DOCKER_CERT_PATH` will be used.
   */
  readonly client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly tls_client_key?: Input<string>;
  /** Alias of `client_key`. */
  readonly key_path?: Input<string>;
  /**
   * Debug mode
   *
   * @default false
   */
  readonly debug?: Input<boolean>;
  /**
   * The URL or Unix socket path used to connect to the Docker API. To connect to a remote host, provide the TCP
   * connection string. For example, `tcp://192.0.2.23:2376`. If TLS is used to encrypt the connection, the module will
   * automatically replace `tcp` in the connection URL with `https`.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_HOST` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default "unix:///var/run/docker.sock"
   */
  readonly docker_host?: Input<string>;
  /** Alias of `docker_host`. */
  readonly docker_url?: Input<string>;
  /**
   * Name of the volume to inspect.
   *
   * Required, under this name or an alias.
   */
  readonly name?: Input<string>;
  /** Alias of `name`. */
  readonly volume_name?: Input<string>;
  /**
   * The maximum amount of time in seconds to wait on a response from the API.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TIMEOUT` will be used instead.
   * If the environment variable is not set, the default value will be used.
   *
   * @default 60
   */
  readonly timeout?: Input<number>;
  /**
   * Secure the connection to the API by using TLS without verifying the authenticity of the Docker host server. Note
   * that if `validate_certs` is set to `true` as well, it will take precedence.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS` will be used instead. If
   * the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly tls?: Input<boolean>;
  /**
   * When verifying the authenticity of the Docker Host server, provide the expected name of the server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_HOSTNAME` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * Note that this option had a default value `localhost` in older versions. It was removed in community.docker 3.0.0.
   */
  readonly tls_hostname?: Input<string>;
  /**
   * For SSH transports, use the `ssh` CLI tool instead of paramiko.
   *
   * @default false
   * @since 1.5.0
   */
  readonly use_ssh_client?: Input<boolean>;
  /**
   * Secure the connection to the API by using TLS and verifying the authenticity of the Docker host server.
   *
   * If the value is not specified in the task, the value of environment variable `DOCKER_TLS_VERIFY` will be used
   * instead. If the environment variable is not set, the default value will be used.
   *
   * @default false
   */
  readonly validate_certs?: Input<boolean>;
  /** Alias of `validate_certs`. */
  readonly tls_verify?: Input<boolean>;
}

/** What {@link docker_volume_info} returns. */
export interface DockerVolumeInfoResult {
  /**
   * Returns whether the volume exists.
   *
   * Returned: always
   */
  readonly exists: boolean;
  /**
   * Volume inspection results for the affected volume.
   *
   * Will be `none` if volume does not exist.
   *
   * Returned: success
   */
  readonly volume: Readonly<Record<string, unknown>>;
}

/**
 * Retrieve facts about Docker volumes
 *
 * Performs largely the same function as the `docker volume inspect` CLI subcommand.
 *
 * @see https://docs.ansible.com/ansible/latest/collections/community/docker/docker_volume_info_module.html
 */
export const docker_volume_info: Module<DockerVolumeInfoArguments, DockerVolumeInfoResult> = defineModule("community.docker.docker_volume_info", () => ({
  options: {
    api_version: { aliases: ["docker_api_version"] },
    ca_path: { type: "path", aliases: ["ca_cert", "tls_ca_cert", "cacert_path"] },
    client_cert: { type: "path", aliases: ["tls_client_cert", "cert_path"] },
    client_key: { type: "path", aliases: ["tls_client_key", "key_path"] },
    debug: { type: "bool" },
    docker_host: { aliases: ["docker_url"] },
    name: { required: true, aliases: ["volume_name"] },
    timeout: { type: "int" },
    tls: { type: "bool" },
    tls_hostname: {},
    use_ssh_client: { type: "bool" },
    validate_certs: { type: "bool", aliases: ["tls_verify"] },
  },
  required_together: [["client_cert", "client_key"]],
}));
