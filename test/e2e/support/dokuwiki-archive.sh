#!/bin/bash
# dokuwiki-archive.sh RELEASE FOLDER: packs the DokuWiki of a Debian release (bookworm, trixie) as its authors pack
# theirs, with what Debian has put elsewhere brought back: configuration in conf/, data in data/, and the libraries in
# vendor/. Makes FOLDER/dokuwiki-VERSION.tar.gz and .sha256 beside it, and prints VERSION. Same packages, same bytes.
# Known: a page that embeds a feed (wiki:syntax does) fails in trixie's, as it does in Debian's own installation.
set -euo pipefail
umask 022

release=$1 folder=$2
case $release in
  bookworm) libraries=(php-phpseclib) ;;
  *) libraries=(php-phpseclib3 php-constant-time php-kissifrot-php-ixr) ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$(dirname "$0")/../../lab/lab.sh" unpack "$release" "$work/debian" \
  dokuwiki libjs-jquery libjs-jquery-cookie libjs-jquery-ui libphp-simplepie php-geshi "${libraries[@]}"
debian=$work/debian

version=$(cut -d' ' -f1 "$debian/usr/share/dokuwiki/VERSION")
name=dokuwiki-$version
root=$work/$name

# Links to places that are none of the archive's are replaced by what they mean.
cp -a "$debian/usr/share/dokuwiki" "$root"
rm "$root/lib/tpl" "$root/lib/plugins" "$root/.htaccess"
cp -a "$debian/var/lib/dokuwiki/lib/." "$root/lib/"
cp -a "$debian/etc/dokuwiki" "$root/conf"
cp -a "$debian/var/lib/dokuwiki/data" "$root/data"
sed -i "s#'/var/lib/dokuwiki/data'#'./data'#" "$root/conf/dokuwiki.php"
# Debian's, or the administrator's: not in a release
rm -rf "$root"/inc/preload.php "$root"/.htaccess.dist* "$root/lib/plugins/testing" \
  "$root"/conf/{acl.auth.php,users.auth.php,plugins.local.php,userprint.css,userstyle.css}

# The libraries, with the paths that lead to them.
find "$debian/usr/share" -xtype l -delete
mkdir -p "$root/vendor/usr/share"
cp -rL "$debian"/usr/share/{php,php-geshi,javascript} "$root/vendor/usr/share/"
grep -rlF "'/usr/share/" "$root/inc" "$root/lib" | xargs sed -i "s#'/usr/share/#DOKU_INC . 'vendor/usr/share/#g"
sed -i -E "s#(\\\$vendorDir \. )?'/usr/share/#__DIR__ . '/../usr/share/#g" "$root"/vendor/composer/*.php
# the new release's code reads this file, and Debian's package lacks it
if [ ! -e "$root/lib/scripts/jquery/versions" ]; then
  mkdir -p "$root/lib/scripts/jquery"
  printf 'JQ_VERSION=3.6.1\nJQUI_VERSION=1.13.2\n' >"$root/lib/scripts/jquery/versions"
fi

chmod -R u=rwX,go=rX "$root"
mkdir -p "$folder"
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu --mtime="${version:0:10} 00:00:00Z" \
  -cf - "$name" | gzip -n >"$folder/$name.tar.gz.new"
mv "$folder/$name.tar.gz.new" "$folder/$name.tar.gz"
(cd "$folder" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
echo "$version"
