# Packs: scenarios in one zip file.

pack-refused = refused[{ $code }]: { $path }: { $reason }
pack-p001 = This is no zip file, or its list of contents is damaged. Ask for the pack again.
pack-p002 = It has { $bytes } bytes; at most { $limit } are read. Make several packs.
pack-p003 = It has { $count } entries; at most { $limit } are read. Make several packs.
pack-p004 = It has { $count } scenarios; at most { $limit } are read. Make several packs.
pack-p005 = There is no scenario in it: a folder with a scenario.ron.
pack-p006 = “{ $name }” would lead out of the pack, or means a device on some machines. Do not trust a pack with such a name.
pack-p007 = “{ $name }” is too long or too deep. Put each scenario into a folder of its own, and those at the top.
pack-p008 = The name “{ $name }” is not UTF-8 text. Pack the scenarios with: yinxin pack
pack-p009 = “{ $name }” is in it twice. Pack the scenarios again.
pack-p010 = “{ $name }” and “{ $other }” differ in capitals alone, and are one file on many machines. Rename one.
pack-p011 = “{ $name }” is a link and no file. Pack the file itself.
pack-p012 = “{ $name }” is encrypted. Pack it without a password.
pack-p013 = “{ $name }” is packed in a way that is not read; use ordinary zip (deflate).
pack-p014 = “{ $name }” unpacks to { $ratio } times its size; more than { $limit } times is no text that somebody wrote.
pack-p015 = Unpacked it would have { $bytes } bytes; at most { $limit } are read.
pack-p016 = “{ $name }” shares its bytes with another entry: the pack is damaged or made to do harm.
pack-p017 = “{ $name }” is an archive within the pack. Put the scenarios themselves into it.
pack-p018 = “{ $name }” is damaged. Ask for the pack again.
pack-p019 = “{ $name }” has more than { $limit } bytes, which is more than a scenario’s file may have.
pack-p020 = “{ $name }” is not UTF-8 text. Save it as UTF-8, and pack again.
pack-p021 = Two scenarios are called “{ $name }”. Rename the folder of one.
pack-p022 = “{ $name }” cannot be a scenario’s name. Rename its folder.
pack-made = { $path }: { $count ->
        [one] one scenario
       *[other] { $count } scenarios
    }, { $bytes } bytes.
pack-has-errors = “{ $id }” has errors, so nothing was packed. See: yinxin check { $path }
pack-same-id = Two scenarios are called “{ $id }”. Rename the folder of one.
pack-no-such = There is no scenario “{ $id }” in { $path }. There are: { $known }
pack-which = { $path } holds several scenarios. Name one, as in { $path }#{ $first }
pack-broken = cannot be played
pack-only-read = A pack is only read. Mend the scenario’s folder, and pack it again.

# Packages for learning management systems.

package-made = { $path }: { $count ->
        [one] one scenario
       *[other] { $count } scenarios
    }, { $megabytes } MB. Upload it to the learning management system as it is.
package-title = Yinxin: { $count } talks
package-description = Talks with simulated customers, judged by their four buying factors: { $titles }
package-between = {", "}
package-no-web = There is no web build to put into the package. Build it with packaging/web/build.sh, or say where one is: --web DIR
package-not-web = { $path } is no web build: the game’s index.html is missing. Build it with packaging/web/build.sh
package-unzippable = { $path } has a file that cannot be put into a zip file: { $reason }
