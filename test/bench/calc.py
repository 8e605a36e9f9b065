# A sheet in LibreOffice Calc, driven from outside: a new value for one cell in, its time and the total out.
import json
import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "fixtures"))
from office import desktop

with desktop() as calc:
    with open(sys.argv[1]) as file:
        asked = json.load(file)
    document = calc.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    sheet = document.Sheets.getByIndex(0)
    rows = asked["rows"]
    width = max(len(row) for row in rows)
    cells = [
        tuple("" if cell is None else cell for cell in row) + ("",) * (width - len(row))
        for row in rows
    ]
    # From outside, arguments are parted by semicolons.
    sheet.getCellRangeByPosition(0, 0, width - 1, len(rows) - 1).setFormulaArray(
        tuple(tuple(str(cell).replace(",", ";") for cell in row) for row in cells)
    )
    first, last, column = asked["totals"]
    totals = sheet.getCellRangeByPosition(4, first, column, last)
    print("ready", flush=True)
    for line in sys.stdin:
        start = time.perf_counter()
        sheet.getCellByPosition(0, 0).setValue(float(line))
        found = totals.getDataArray()
        spent = (time.perf_counter() - start) * 1000
        print(spent, sum(row[-1] for row in found), flush=True)
    document.close(True)
