"""Makes server/src/kernel/fold.gen.ts: python3 tools/make-fold-table.py > server/src/kernel/fold.gen.ts

A code point folds to its lower case only where the two are a true pair: one code point each, and the upper case of the lower case is the
code point again. KELVIN SIGN, LONG S, ANGSTROM SIGN and dotless or dotted I are no such pairs, so they never turn into another letter.
"""
import sys
import unicodedata

pairs = []
for cp in range(0x80, 0x110000):
    ch = chr(cp)
    if unicodedata.category(ch) in ("Cs", "Cn"):
        continue
    lower = ch.lower()
    if lower != ch and len(lower) == 1 and lower.upper() == ch and ord(lower) >= 0x80:
        pairs.append((cp, ord(lower)))

ranges = []
for cp, lower in pairs:
    if ranges:
        start, end, step, delta = ranges[-1]
        gap = cp - end
        if lower - cp == delta and gap in (1, 2) and (step == 0 or step == gap):
            ranges[-1] = (start, cp, gap, delta)
            continue
    ranges.append((cp, cp, 0, lower - cp))

print(f"// Made by tools/make-fold-table.py from Unicode {unicodedata.unidata_version}. Do not edit.")
print("")
print("/** First and last upper-case code point, step, and what to add for the lower case. */")
print("export const caseRanges: readonly (readonly [first: number, last: number, step: number, delta: number])[] = [")
for start, end, step, delta in ranges:
    print(f"  [0x{start:x}, 0x{end:x}, {max(step, 1)}, {delta}],")
print("]")
