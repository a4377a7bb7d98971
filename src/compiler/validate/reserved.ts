const words = (text: string): readonly string[] => text.split(" ");

/**
 * Names that Ansible uses itself: variables of these names would be overwritten, or change how Ansible works. They are
 * what ansible-core 2.19 reserves (`ansible.vars.reserved`), its magic variables, and the words of Jinja and Python.
 * @see https://docs.ansible.com/ansible/latest/reference_appendices/special_variables.html
 */
const reserved = new Set([
  ...words(
    "action always any_errors_fatal args async async_val become become_exe become_flags become_method become_user",
  ),
  ...words(
    "block changed_when check_mode collections connection cycler debugger delay delegate_facts delegate_to dict",
  ),
  ...words("diff environment fact_path failed_when force_handlers gather_facts gather_subset gather_timeout handlers"),
  ...words(
    "hosts ignore_errors ignore_unreachable joiner lipsum listen local_action lookup loop loop_control loop_with",
  ),
  ...words("max_fail_percentage module_defaults name namespace no_log notify now omit order poll port post_tasks"),
  ...words("pre_tasks q query range register remote_user rescue retries roles run_once serial strategy tags tasks"),
  ...words("throttle timeout undef until vars vars_files vars_prompt when"),
  ...words(
    "all group_names groups hostvars inventory_dir inventory_file inventory_hostname inventory_hostname_short item",
  ),
  ...words("play_hosts playbook_dir role_name role_names role_path ungrouped"),
  ...words(
    "and as assert await break class continue def del elif else except false finally for from global if import in",
  ),
  ...words("is lambda nonlocal none not null or pass raise return true try while with yield"),
]);

/** Variables that say how a host is reached. Connection plugins have further ones, and users set them. */
const connection =
  /^ansible_(async_dir|become\w*|connection|host|password|pipelining|port|python_interpreter|remote_\w+|shell_\w+|ssh_\w+|sudo_\w+|timeout|user|winrm_\w+)$/;

/** Whether a variable says how a host is reached. */
export function isConnectionVariable(name: string): boolean {
  return connection.test(name);
}

/** Whether a variable or group of this name would get in Ansible's way. */
export function isReservedName(name: string): boolean {
  return reserved.has(name) || name.startsWith("with_") || (name.startsWith("ansible_") && !isConnectionVariable(name));
}

/** What is wrong with a variable's name, if anything is. */
export function variableNameFinding(
  name: string,
): { readonly code: "reserved-name" | "invalid-name"; readonly message: string; readonly hint: string } | undefined {
  if (isReservedName(name))
    return {
      code: "reserved-name",
      message: `a variable can't be called ${name}, which Ansible uses itself`,
      hint: "give it another name, with what it belongs to in front: web_port in place of port",
    };
  if (/^[a-z_][a-z0-9_]*$/.test(name)) return undefined;
  return {
    code: "invalid-name",
    message: `${JSON.stringify(name)} can't be the name of a variable`,
    hint: "use small letters, digits and underscores, the first no digit",
  };
}
