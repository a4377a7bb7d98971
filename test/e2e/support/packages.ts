import { inside, type LabHost } from "./lab.js";

/** A version of the package `demo`, whose unit `demo.service` is started again when it is installed. */
export interface DemoPackage {
  readonly version: string;
  /** What the unit runs. */
  readonly command: string;
  /** Whether it asks for a reboot. */
  readonly reboot?: boolean;
}

/**
 * Makes a host's only source of packages a folder of its own, announced as a security archive, and installs a version of
 * the package `demo` from it.
 */
export async function installDemo(host: LabHost, demo: DemoPackage): Promise<void> {
  await inside(
    host,
    `rm -rf /srv/packages; mkdir -p /srv/packages /root/sources
     mv /etc/apt/sources.list /etc/apt/sources.list.d/* /root/sources/ 2>/dev/null || true
     echo "deb [trusted=yes] file:/srv/packages ./" > /etc/apt/sources.list.d/demo.list`,
  );
  await releaseDemo(host, demo);
  await inside(host, "apt-get -qq update; DEBIAN_FRONTEND=noninteractive apt-get -qq install demo >/dev/null");
}

/** Puts a version of the package `demo` where a host looks for upgrades. */
export function releaseDemo(host: LabHost, { version, command, reboot = false }: DemoPackage): Promise<string> {
  return inside(
    host,
    `package=$(mktemp -d)
     mkdir -p $package/DEBIAN $package/usr/lib/systemd/system
     cat > $package/DEBIAN/control <<'END'
Package: demo
Version: ${version}
Architecture: all
Maintainer: Nobody <nobody@lab.test>
Description: a service to be upgraded
END
     cat > $package/usr/lib/systemd/system/demo.service <<'END'
[Service]
ExecStart=${command}
[Install]
WantedBy=multi-user.target
END
     cat > $package/DEBIAN/postinst <<'END'
#!/bin/sh
systemctl daemon-reload
systemctl --quiet enable demo
systemctl restart demo
${reboot ? "touch /run/reboot-required; echo demo >> /run/reboot-required.pkgs" : ""}
END
     chmod 755 $package $package/DEBIAN/postinst
     dpkg-deb --build --root-owner-group $package /srv/packages/demo_${version}_all.deb >/dev/null
     rm -r $package
     cd /srv/packages
     for file in *.deb; do
       dpkg-deb -f $file
       echo "Filename: ./$file"
       echo "Size: $(stat -c %s $file)"
       echo "SHA256: $(sha256sum < $file | cut -d ' ' -f 1)"
       echo
     done > Packages
     {
       echo "Label: Debian-Security"
       echo "Suite: stable-security"
       echo "Date: $(LC_ALL=C date -Ru)"
       echo "SHA256:"
       echo " $(sha256sum < Packages | cut -d ' ' -f 1) $(stat -c %s Packages) Packages"
     } > Release`,
  );
}
