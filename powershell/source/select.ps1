# What -Select may name: '*' the whole answer, '^Parameter' the value of a parameter, or a path into the answer.

# The type that a path leads to, by the names of members in any case; $null for a path that leads nowhere.
function Test-SelectPath([string] $Type, [string[]] $Path) {
    foreach ($name in $Path) {
        if ($name -eq '' -or $script:Scalars -contains $Type) { return $false }
        $shape = Get-ApiRow $Type
        while ($shape.ContainsKey('item')) {
            $Type = $shape['item']
            if ($script:Scalars -contains $Type) { return $false }
            $shape = Get-ApiRow $Type
        }
        if ($shape.ContainsKey('value')) { $Type = $shape['value']; continue }
        $member = @($shape['members'].Keys) | Where-Object { $_ -eq $name } | Select-Object -First 1
        if (-not $member) { return $false }
        $Type = $shape['members'][$member]
    }
    return $true
}

# Throws before anything is sent.
function Resolve-Select($Operation, $Command, $Bound) {
    $passThru = [bool] $Bound['PassThru']
    if (-not $Bound.ContainsKey('Select')) {
        if ($passThru) { return "^$($Operation['target'])" }
        return $Operation['select']
    }
    $select = [string] $Bound['Select']
    $isParameter = $select.StartsWith('^') -and $Command.Parameters.ContainsKey($select.Substring(1))
    $isPath = $Operation['output'] -and (Test-SelectPath $Operation['output'] $select.Split('.'))
    if ($select -ne '*' -and -not $isParameter -and -not $isPath) { throw (New-ArgumentFailure 'Invalid value for -Select parameter.' 'Select') }
    if ($passThru) { throw (New-ArgumentFailure '-PassThru cannot be used when -Select is specified.' 'Select') }
    return $select
}

# Lists come out item by item, and nothing comes out of what the answer does not have.
function Select-Answer($Answer, [string] $Select, $Bound) {
    if ($Select -eq '') { return }
    if ($Select -eq '*') { return $Answer }
    if ($Select.StartsWith('^')) { return $Bound[$Select.Substring(1)] }
    $found = @($Answer)
    foreach ($name in $Select.Split('.')) {
        $next = New-Object System.Collections.ArrayList
        foreach ($item in $found) {
            $value = if ($item -is [System.Collections.IDictionary]) { $item[$name] } else { $item.$name }
            foreach ($one in $value) { if ($null -ne $one) { [void] $next.Add($one) } }
        }
        $found = $next
    }
    return $found
}
