# The certificate of a scenario: on the page, in the badge, and in the terminal.
certificate-heading = Certificate
certificate-says = This certifies that
certificate-passed = passed on their own, in one go and without the coach:
certificate-date = { $year }-{ $month }-{ $day }
certificate-day = day of the talk
certificate-signed = signed by the trainer
certificate-no-name = (a key without a name)
certificate-nobody = no trainer stands behind this page
certificate-self-study = Self-study, unsigned
certificate-fingerprint = Signed with the key { $fingerprint }. Check this file with: yinxin verify
certificate-attempt = Attempt { $attempt }
certificate-ledger = Check sum of its points { $ledger }
certificate-badge = Passed: { $title }
certificate-description = Passed the simulated sales talk “{ $title }”, measured by the customer’s four buying factors.
certificate-criteria = The order was placed with every factor that counts past its gate, or a customer who should not be sold to was left on good terms. Played in one go, nothing taken back, without the coach.
certificate-grade = Grade
certificate-score = Score

certificate-part-passed = finished every step of it, and mastered what it teaches:
certificate-part-day = day of the last step
certificate-part-attempt = { $steps ->
    [one] One step
   *[other] { $steps } steps
} of the course, all passed; talks without taking anything back
certificate-part-badge = Mastered: { $title }
certificate-part-description = Mastered the part “{ $title }” of the course in customer-oriented selling: lessons, self-checks, campaigns and simulated talks.
certificate-part-criteria = Every lesson and self-check passed, every campaign passed, every talk passed without taking a choice back, and every buying factor and sales force that this part teaches mastered by the course’s own measure.

certificate-lacks-here = “{ $step }” is not on this machine.
certificate-lacks-done = “{ $step }” is not finished.
certificate-lacks-passed = “{ $step }” was tried, but not passed.
certificate-lacks-graded = “{ $step }” was passed in practice only: pass it once without taking a choice back.
certificate-lacks-mastery = { $subject } stands at { $points }; from { $asked } it counts as mastered.
certificate-part-not-earned = “{ $title }” is not mastered yet:
certificate-part-unknown = The course has no part “{ $part }”. Its parts: { $known }

certificate-lacks-end = The talk is not over.
certificate-lacks-pass = The talk was not passed.
certificate-lacks-one-go = A choice was taken back, or the talk branched off another: that is practice.
certificate-lacks-own-work = The coach was at hand. Switch it off before the talk (settings, or --view coach=off).
certificate-not-earned = { $attempt } earns no certificate:
certificate-none-earned = No attempt of “{ $profile }” has earned a certificate yet. It takes a talk that is passed in one go, without the coach.
certificate-which = “{ $profile }” has earned several; name one with --scenario: { $known }
certificate-who = Whose certificate is it? Give the learner’s name with --name.
certificate-differs = Played again, the points are not those recorded. The certificate shows those of today’s rules.
certificate-other-edition = “{ $title }” was not played in the edition that comes with this program: perhaps an older one, perhaps a trainer’s own, perhaps one that was made easier. Look at it before you sign.
certificate-lacking = The fonts cannot show these letters of the name or title: { $letters }
certificate-no-fonts = The fonts of the page are not here: { $reason }
certificate-written = Written: { $file }
certificate-unsigned-note = Without --key this is a self-study, unsigned. A trainer makes a key with: yinxin keygen
certificate-nothing-to-write = Say what to write: --pdf FILE, --badge FILE, or both.
certificate-no-chance = This machine gives no random numbers; a key or a salt cannot be made. ({ $reason })

key-written = Secret key: { $secret } – keep it to yourself; whoever has it can sign in your name.
    Public key: { $public } – give it to everyone who shall check certificates.
key-fingerprint = Fingerprint: { $fingerprint }
key-there = { $file } is already there. Nothing was overwritten; choose another file with --out.
key-bad = { $file } holds no key of this kind. A trainer’s key is made with: yinxin keygen
key-is-public = { $file } is the public key. Signing takes the secret one.
key-is-secret = { $file } holds a secret key. Checking takes the public one; the secret one stays with its owner.

verify-holds = It holds: nothing was changed since it was signed.
verify-by = Signed by: { $name }
verify-key = Fingerprint of the key: { $fingerprint }
verify-compared = That is the key you gave.
verify-not-compared = Whether this key is the trainer’s, the file cannot say. Compare the fingerprint, or give the trainer’s public key with --public-key.
verify-other-key = Signed, but not with the key you gave.
verify-changed = It does not hold: it was changed after it was signed, or never signed by the one it names.
verify-unsigned = Self-study, unsigned: nobody vouches for it, and anyone could have changed it.
verify-not-ours = { $file } is no certificate, or its signature was cut off.
verify-what = { $name } · grade { $grade } · score { $score } · issued { $issued }
verify-learner = Made out to: { $learner }
verify-hidden = Made out to a name that is not shown. Whether it is someone’s, --name tells.
verify-is-for = It is made out to { $name }.
verify-is-not-for = It is not made out to { $name }.
