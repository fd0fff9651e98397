package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

// pathOf is tlog-tiles' path: as that of the Go checksum database, but without the height.
func pathOf(tile tlog.Tile) string {
	return strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
}

// source gives the bytes of a part of a log by its path: of a file, or over HTTP.
type source func(path string) ([]byte, error)

func filesIn(dir string) source {
	return func(path string) ([]byte, error) { return os.ReadFile(filepath.Join(dir, path)) }
}

// tilesFrom reads tiles for tlog.TileHashReader, which checks them against the root.
type tilesFrom struct{ read source }

func (tilesFrom) Height() int { return height }

func (tilesFrom) SaveTiles([]tlog.Tile, [][]byte) {}

func (from tilesFrom) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		data, err := from.read(pathOf(tile))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

// readEntries takes all bundles apart: uint16 length, entry, to the last byte.
func readEntries(from source, size int64) ([][]byte, error) {
	var entries [][]byte
	for int64(len(entries)) < size {
		width := min(size-int64(len(entries)), 1<<height)
		tile := tlog.Tile{H: height, L: 0, N: int64(len(entries)) >> height, W: int(width)}
		data, err := from(strings.Replace(pathOf(tile), "tile/0/", "tile/entries/", 1))
		if err != nil {
			return nil, err
		}
		for range width {
			if len(data) < 2 || len(data) < 2+int(binary.BigEndian.Uint16(data)) {
				return nil, fmt.Errorf("bundle %d is cut short", tile.N)
			}
			length := 2 + int(binary.BigEndian.Uint16(data))
			entries, data = append(entries, data[2:length]), data[length:]
		}
		if len(data) != 0 {
			return nil, fmt.Errorf("bundle %d has %d bytes too many", tile.N, len(data))
		}
	}
	return entries, nil
}

// hashAll stores every hash of the tree, in the order of tlog.StoredHashIndex.
func hashAll(entries [][]byte) (tlog.HashReader, error) {
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var found []tlog.Hash
		for _, index := range indexes {
			if index >= int64(len(stored)) {
				return nil, fmt.Errorf("no hash %d", index)
			}
			found = append(found, stored[index])
		}
		return found, nil
	})
	for at, entry := range entries {
		hashes, err := tlog.StoredHashes(int64(at), entry, reader)
		if err != nil {
			return nil, err
		}
		stored = append(stored, hashes...)
	}
	return reader, nil
}

// compareTiles wants the same tiles as Go makes of the whole tree, with the same bytes.
func compareTiles(from source, size int64, own tlog.HashReader) (int, error) {
	tiles := tlog.NewTiles(height, 0, size)
	for _, tile := range tiles {
		wanted, err := tlog.ReadTileData(tile, own)
		if err != nil {
			return 0, err
		}
		seen, err := from(pathOf(tile))
		if err != nil {
			return 0, err
		}
		if !bytes.Equal(seen, wanted) {
			return 0, fmt.Errorf("%s has other bytes than Go's", pathOf(tile))
		}
	}
	return len(tiles), nil
}
