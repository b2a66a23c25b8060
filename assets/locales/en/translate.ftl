# Translations and reading scripts: yinxin translate, yinxin export.

translate-about =
    A translation, one text an entry. Write it after the =, and run “yinxin check” when you are done.
    Lines with @ say where a text stands, those with > what the author wrote. A line with ~ says what the
    author had written before: look whether the translation still fits, then remove that line.
translate-retired = No longer in the scenario; kept in case the texts come back

place-title = title
place-summary = summary
place-product = product
place-story = briefing, story
place-goal = briefing, goal
place-known = briefing, what is known
place-note = briefing, note
place-fact = fact
place-promise = promise
place-evidence = evidence
place-need = need
place-topic = topic
place-entry = about the person
place-source = where that is known from
place-weakness = weakness
place-variant = who the customer is (debrief)
place-customer = the customer’s name
place-role = who the customer is (briefing)
place-scene = heading of the scene
place-opens = the customer begins
place-says = the seller says
place-closed = why it cannot be said yet
place-why = comment in the debrief
place-because = reason in the debrief
place-answer = the customer answers
place-option = an option to decide for
place-interjection = speaks up unasked
place-name = name
place-seller = seller
place-coach = coach

translate-own-language = The scenario is written in this language already ({ $language }). Choose another one with --to.
translate-done = { $path } is up to date.
translate-same = { $path } was up to date already.
translate-would = { $path } would be changed; nothing was written.
translate-would-not = { $path } is up to date; nothing would be changed.
translate-added = new, to be translated: { $count }
translate-changed = source changed, marked stale: { $count }
translate-renamed = under a new id: { $count }
translate-returned = brought back from the end: { $count }
translate-retired-now = no longer used, kept at the end: { $count }
translate-coverage = { $percent } % translated: { $translated } of { $lines } lines, { $stale } stale, { $missing } missing
translate-left = still to do: { $words } words, { $characters } Chinese characters (of { $allwords } and { $allcharacters })
translate-kept = kept at the end though no longer used: { $count }
translate-pseudo = { $path } is written. To hear it: yinxin play { $folder } --lang qps
translate-exported = { $path } holds { $rows } rows.
translate-imported = { $count ->
    [0] Nothing new in { $sheet }; { $path } is as it was.
    [one] 1 translation taken over from { $sheet } into { $path }.
   *[other] { $count } translations taken over from { $sheet } into { $path }.
}
translate-would-import = { $count ->
    [one] 1 translation would be taken over; nothing was written.
   *[other] { $count } translations would be taken over; nothing was written.
}
translate-unknown-sheet = { $path }: a sheet is a .csv or a .xlsx.
translate-not-pseudo = The pseudo-language is made, not translated: --export and --import do not go with it.

import-refused = Nothing was taken over from { $sheet }:
import-place = { $sheet }, line { $line }, column { $column }: { $why }
import-unknown-key = the scenario has no text with the key “{ $key }”. Export again and copy your translation over
import-duplicate = the key “{ $key }” is there twice. Keep one of the two rows
import-changed-source = the source of “{ $key }” is not what the scenario says now. Leave this column alone; if the scenario was changed, export again
import-placeable = the translation of “{ $key }” does not hold the same {"{"}…{"}"} as its source
import-unknown-state = the state of “{ $key }” is none of translated, stale, missing

sheet-not-utf8 = { $path } is not UTF-8 (line { $line }). In Excel, save it as “CSV UTF-8”, or as .xlsx.
sheet-no-column = { $path } has no column “{ $column }” in its first row.
sheet-open-quote = { $path }, line { $line }: the quote that begins here is not closed.
sheet-bad-workbook = { $path } could not be read as a workbook: { $reason }. Save it as .xlsx or .csv again.
sheet-too-long = { $path }: a cell of a workbook holds at most 32,767 characters, and the text “{ $key }” is longer. Use .csv.
