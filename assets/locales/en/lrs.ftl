# Learning records: what a company's learning system shows.
xapi-initialized = began
xapi-answered = said
xapi-progressed = got on with
xapi-scored = scored
xapi-completed = finished
xapi-passed = passed
xapi-failed = did not pass
xapi-terminated = left
xapi-what-do-you-say = What does the seller say next?

sync-no-profiles = Nobody has talked on this machine yet.
sync-no-store = No learning record store is set up, so nothing is sent. Name yours with: yinxin sync --endpoint URL --save
sync-no-address = This is not the address of a learning record store. It looks like https://lrs.example.com/xapi
sync-address-holds-credentials = Leave name and password out of the address: put them into YINXIN_LRS_USER and YINXIN_LRS_PASSWORD, or into lrs-credentials.json.
sync-bad-config = lrs.json could not be understood ({ $why }). Save the address anew with: yinxin sync --endpoint URL --save
sync-no-credentials = There is no name and password for { $endpoint }. Set YINXIN_LRS_USER and YINXIN_LRS_PASSWORD, or write them into lrs-credentials.json in your folder of settings.
sync-half-credentials = Of YINXIN_LRS_USER and YINXIN_LRS_PASSWORD only one is set. Set both, or neither.
sync-open-credentials = { $path } can be read by others on this machine, so it is not used. Close it with: chmod 600
sync-bad-credentials = { $path }, line { $line }, column { $column }: this could not be understood.
sync-not-encrypted = Note: { $endpoint } is not encrypted. Password and records can be read on their way; ask for an address that begins with https.
sync-held = { $profile }: another run is sending already.
sync-untold = { $attempt } is not sent. { $why }
sync-waiting = { $profile }: { $waiting ->
    [0] nothing is waiting
    [one] 1 record is waiting
   *[other] { $waiting } records are waiting
}.
sync-progress = { $done } of { $all } records
sync-outcome = { $profile }: { $arrived ->
    [0] nothing new to tell
    [one] 1 record told
   *[other] { $arrived } records told
}{ $refused ->
    [0] {""}
   *[other] , { $refused } refused and set aside
}{ $waiting ->
    [0] {""}
   *[other] , { $waiting } still waiting
}.
sync-refused = Refused: { $id } ({ $status } { $answer })
sync-stopped = Stopped. The rest is sent next time.
sync-unreachable = The learning record store does not answer ({ $why }). Nothing is lost: the rest is sent next time.
sync-denied = The learning record store does not let us in ({ $why }). Check name, password and rights; the rest waits.
sync-no-lrs = What answers there is not a learning record store ({ $why }). Check the address; the rest waits.
sync-unnoted = The records were sent, but this could not be noted ({ $why }). They are sent once more next time, which does no harm.

profile-entry = { $profile }: { $attempts ->
    [one] 1 talk
   *[other] { $attempts } talks
}{ $unfinished ->
    [0] {""}
   *[other] , { $unfinished } unfinished
}
profile-exported = { $files ->
    [one] 1 file
   *[other] { $files } files
} copied to { $folder }.
profile-erase-ask = Erase everything kept of { $profile } on this machine? It cannot be brought back. [y/N]
profile-erase-needs-yes = To erase without being asked, add --yes.
profile-nothing-erased = Nothing was erased.
profile-erased = Everything kept of { $profile } on this machine is erased.
profile-stores-keep = What was already sent is with the owner of { $stores }. To have it erased there too, ask them and quote: { $name }
profile-identified = From now on { $profile } is known to a learning record store as: { $name }
profile-none = There is no profile “{ $profile }”. List them with: yinxin profile list
profile-not-empty = { $folder } is not empty. Name a folder that is empty, or not there yet.
profile-in-use = { $file } is in use. Finish or close the talk first.
profile-bad-file = { $file } could not be understood ({ $why }). It is left as it is.
profile-bad-address = “{ $address }” is not the address of a learning system. It looks like https://learning.example.com
profile-bad-email = “{ $email }” is not an e-mail address.
profile-empty-name = A name or a login is empty.
