/**
 * Names that Ansible uses itself: variables of these names would be overwritten, or change how Ansible works.
 * @see https://docs.ansible.com/ansible/latest/reference_appendices/special_variables.html and the playbook keywords
 */
const reserved = new Set([
  ..."action always any_errors_fatal args async become become_exe become_flags become_method become_user block".split(" "),
  ..."changed_when check_mode collections connection debugger delay delegate_facts delegate_to diff environment".split(" "),
  ..."fact_path failed_when force_handlers gather_facts gather_subset gather_timeout handlers hosts ignore_errors".split(" "),
  ..."ignore_unreachable listen local_action loop loop_control max_fail_percentage module_defaults name no_log notify".split(" "),
  ..."order poll port post_tasks pre_tasks register remote_user rescue retries roles run_once serial strategy tags".split(" "),
  ..."tasks throttle timeout until vars vars_files vars_prompt when with_items".split(" "),
  ..."all ungrouped group_names groups hostvars inventory_dir inventory_file inventory_hostname".split(" "),
  ..."inventory_hostname_short omit play_hosts playbook_dir role_name role_names role_path item environment".split(" "),
  ..."lookup query q range undef true false none and or not in is if else".split(" "),
]);

/** Whether a variable or group of this name would get in Ansible's way. */
export function isReservedName(name: string): boolean {
  return reserved.has(name) || name.startsWith("ansible_");
}
