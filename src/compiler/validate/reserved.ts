/** Functions and values that Jinja and Ansible know everywhere. */
const magic =
  "cycler dict joiner lipsum lookup namespace now omit q query range undef vars " +
  "group_names groups hostvars inventory_dir inventory_file inventory_hostname inventory_hostname_short play_hosts " +
  "playbook_dir role_name role_names role_path environment " +
  "ansible_check_mode ansible_collection_name ansible_config_file ansible_delegated_vars ansible_dependent_role_names " +
  "ansible_diff_mode ansible_facts ansible_failed_result ansible_failed_task ansible_forks ansible_index_var " +
  "ansible_inventory_sources ansible_limit ansible_loop ansible_loop_var ansible_parent_role_names " +
  "ansible_parent_role_paths ansible_play_batch ansible_play_hosts ansible_play_hosts_all ansible_play_name " +
  "ansible_play_role_names ansible_playbook_python ansible_role_name ansible_role_names ansible_run_tags " +
  "ansible_search_path ansible_skip_tags ansible_verbosity ansible_version";

/** Keywords of plays, blocks and tasks, and the names of groups and items that Ansible gives. */
const keywords =
  "action all always any_errors_fatal args async async_val become become_exe become_flags become_method become_user " +
  "block changed_when check_mode collections connection debugger delay delegate_facts delegate_to diff fact_path " +
  "failed_when force_handlers gather_facts gather_subset gather_timeout handlers hosts ignore_errors " +
  "ignore_unreachable item listen local_action loop loop_control loop_with max_fail_percentage module_defaults name " +
  "no_log notify order poll port post_tasks pre_tasks register remote_user rescue retries roles run_once serial " +
  "strategy tags tasks throttle timeout ungrouped until vars_files vars_prompt when";

const words =
  "and as assert await break class continue def del elif else except false finally for from global if import in is " +
  "lambda nonlocal none not null or pass raise return true try while with yield";

const ansibles = new Set(magic.split(" "));

/**
 * Names that Ansible uses itself: variables of these names would be overwritten, or change how Ansible works. They are
 * what ansible-core 2.19 reserves (`ansible.vars.reserved`), its magic variables, and the words of Jinja and Python.
 * @see https://docs.ansible.com/ansible/latest/reference_appendices/special_variables.html
 */
const reserved = new Set(`${magic} ${keywords} ${words}`.split(" "));

/** Variables that say how a host is reached. Connection plugins have further ones, and users set them. */
const connection =
  /^ansible_(async_dir|become\w*|connection|host|password|pipelining|port|python_interpreter|remote_\w+|shell_\w+|ssh_\w+|sudo_\w+|timeout|user|winrm_\w+)$/;

/** Whether a variable says how a host is reached. */
function isConnectionVariable(name: string): boolean {
  return connection.test(name);
}

/** Whether Ansible itself gives a variable its value. */
export function isAnsibles(name: string): boolean {
  return ansibles.has(name) || isConnectionVariable(name);
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
