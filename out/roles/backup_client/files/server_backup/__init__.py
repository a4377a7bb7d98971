# Ansible managed: what is changed here is overwritten.
"""The parts of server-backup."""
