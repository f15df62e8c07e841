"""Makes server/src/cli/aws/output/wide.gen.ts: python3 tools/make-width-table.py > server/src/cli/aws/output/wide.gen.ts

Tables of the AWS CLI count two columns for what Python's unicodedata calls wide, full-width or ambiguous. Made with Python 3.13.
"""
import unicodedata

ranges = []
for point in range(0x80, 0x110000):
    if unicodedata.east_asian_width(chr(point)) not in "WFA":
        continue
    if ranges and ranges[-1][1] == point - 1:
        ranges[-1][1] = point
    else:
        ranges.append([point, point])

print(f"// Made by tools/make-width-table.py from Unicode {unicodedata.unidata_version}. Do not edit.")
print("")
print("/** First and last code point, in order, in hexadecimal: cheap to load, read when the first wide character comes. */")
lines, line = [], ""
for first, last in ranges:
    item = f"{first:x}-{last:x}" if last > first else f"{first:x}"
    if len(line) + len(item) > 110:
        lines.append(line)
        line = ""
    line += item + " "
lines.append(line.rstrip())
print("export const wideRanges =")
print(" +\n".join(f"  '{text}'" for text in lines))
